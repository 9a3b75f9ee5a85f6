namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>A volume of a job.</summary>
public sealed class Volume
{
    public string? NfsServer { get; set; }

    public bool? ReadOnly { get; set; }

    public string? SourcePath { get; set; }

    public string? TargetPath { get; set; }
}
