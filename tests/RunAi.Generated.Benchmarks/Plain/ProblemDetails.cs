namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>What the control plane says of an error.</summary>
public sealed class ProblemDetails
{
    public int Code { get; set; }

    public string? Details { get; set; }

    public string? Message { get; set; }
}
