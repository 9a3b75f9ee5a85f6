namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>An error of the control plane.</summary>
public sealed class ProblemDetails
{
    public int Code { get; set; }

    public string? Details { get; set; }

    public string? Message { get; set; }
}
