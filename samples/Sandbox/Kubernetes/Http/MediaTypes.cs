namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>The media types of the API.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Yaml = "application/yaml";
    public const string ApplyPatch = "application/apply-patch+yaml";
    public const string JsonPatch = "application/json-patch+json";
    public const string MergePatch = "application/merge-patch+json";

    public static IReadOnlyList<string> Objects { get; } = [Json, Yaml];

    public static IReadOnlyList<string> Patches { get; } = [JsonPatch, MergePatch, ApplyPatch];
}
