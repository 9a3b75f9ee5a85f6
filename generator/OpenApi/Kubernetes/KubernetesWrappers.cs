using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Recognizes the objects that wrap a value in Run:ai's kinds: <c>{value: X}</c> and <c>{items: {KEY: {value: V}}}</c>, whose items can also have the boolean
/// <c>deleted</c>. An object with another declared property is not a wrapper, nor is one that can be null, because null and a missing value would be the same.
/// </summary>
internal static class KubernetesWrappers
{
    public const string Value = "value";
    public const string Items = "items";

    private const string Deleted = "deleted";

    private static readonly string[] Other = ["additionalProperties", "patternProperties", "x-kubernetes-embedded-resource", "$ref", "x-runai-type-name"];

    /// <summary>Returns a value indicating whether a schema is that of a wrapper.</summary>
    public static bool IsWrapper(SpecNode schema) =>
        IsObject(schema) && schema["properties"] is { Properties.Count: 1 } properties && properties.Properties[0] is var property && property.Name switch
        {
            Value => IsValue(property.Value),
            Items => IsMap(property.Value),
            _ => false,
        };

    private static bool IsMap(SpecNode schema) =>
        schema.GetString("type") == "object" && !IsNullable(schema) && schema["properties"] is null && schema["additionalProperties"] is { } item
            && IsItem(item);

    private static bool IsItem(SpecNode schema) =>
        IsObject(schema) && schema["properties"] is { } properties && properties[Value] is { } value && IsValue(value)
        && properties.Properties.All(static property => property.Name == Value
            || (property.Name == Deleted && property.Value.GetString("type") == "boolean" && !IsNullable(property.Value)));

    private static bool IsObject(SpecNode schema) =>
        schema.GetString("type") == "object" && !IsNullable(schema) && Other.All(keyword => schema[keyword] is null);

    private static bool IsValue(SpecNode schema) => schema.IsObject && !IsNullable(schema);

    private static bool IsNullable(SpecNode schema) => schema["nullable"] is { IsTrue: true };
}
