namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>The types of the runtime that documents of API servers refer to.</summary>
internal static class RuntimeModels
{
    public const string IntOrString = "IntOrString";
    public const string ObjectMeta = "ObjectMeta";
    public const string Quantity = "Quantity";

    /// <summary>Returns the name of a type of the runtime; null if the text is not one.</summary>
    public static string? Find(string? name) => name is IntOrString or ObjectMeta or Quantity ? name : null;
}
