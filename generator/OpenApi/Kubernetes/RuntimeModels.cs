namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>The models of the runtime that documents of API servers refer to.</summary>
internal static class RuntimeModels
{
    public const string ObjectMeta = "ObjectMeta";

    /// <summary>Returns the name of a model of the runtime; null if the text is not one.</summary>
    public static string? Find(string? name) => name == ObjectMeta ? ObjectMeta : null;
}
