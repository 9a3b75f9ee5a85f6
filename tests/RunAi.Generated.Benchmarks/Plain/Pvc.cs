namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>A volume claim of a job.</summary>
public sealed class Pvc
{
    public string? Path { get; set; }

    public bool? ReadOnly { get; set; }

    public string? Size { get; set; }

    public string? StorageClass { get; set; }
}
