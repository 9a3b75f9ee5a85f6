namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>A port of a job.</summary>
public sealed class PortMap
{
    public bool? AutoGenerate { get; set; }

    public long? Container { get; set; }

    public long? External { get; set; }
}
