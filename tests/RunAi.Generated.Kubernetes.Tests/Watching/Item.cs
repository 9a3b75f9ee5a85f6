using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Tests.Watching;

/// <summary>A resource.</summary>
internal sealed record Item(string Uid, string Version)
{
    public string Json => $$$"""{"kind":"TrainingWorkload","metadata":{"uid":"{{{Uid}}}","name":"ä {{{Uid}}}","resourceVersion":"{{{Version}}}"},"spec":{}}""";

    public static Item Read(ref Utf8JsonReader reader)
    {
        var metadata = JsonRead.Any(ref reader).GetProperty("metadata");
        return new Item(metadata.GetProperty("uid").GetString()!, metadata.GetProperty("resourceVersion").GetString()!);
    }
}
