namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>The metadata of an object, with the properties of the samples.</summary>
public class PlainMetadata
{
    public string? Name { get; set; }

    public string? Namespace { get; set; }

    public string? Uid { get; set; }

    public string? ResourceVersion { get; set; }

    public long? Generation { get; set; }

    public DateTimeOffset? CreationTimestamp { get; set; }

    public Dictionary<string, string>? Labels { get; set; }
}
