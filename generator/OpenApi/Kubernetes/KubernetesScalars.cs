using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Finds the schemas of quantities, and of values that are an integer or a string. Alternatives in them only state the JSON types, so they are not unions
/// (Kubernetes documentation, Custom resources, "IntOrString and RawExtension").
/// </summary>
internal static class KubernetesScalars
{
    private const string QuantitySchema = "io.k8s.apimachinery.pkg.api.resource.Quantity";
    private const string IntOrStringSchema = "io.k8s.apimachinery.pkg.util.intstr.IntOrString";
    private const string IntOrStringFormat = "int-or-string";

    // The pattern that Kubernetes' own tools write for quantities contains the decimal and the binary suffixes.
    private const string DecimalSuffixes = "[numkMGTPE]";
    private const string BinarySuffixes = "[KMGTPE]i";

    // Keywords that describe the value rather than its JSON type.
    private static readonly string[] Annotations =
    [
        "description", "title", "nullable", "default", "example", "deprecated", "readOnly", "writeOnly", "x-runai-name",
    ];

    private static readonly string[] Limits = ["pattern", "minimum", "maximum", "minLength", "maxLength"];
    private static readonly string[] Junctors = ["allOf", "anyOf", "oneOf"];

    /// <summary>Returns the schema with the scalar as its type; null if it is not the schema of a scalar.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="key">The name of a component; empty for other schemas.</param>
    public static SpecNode? Replace(SpecNode schema, string key)
    {
        if (FindType(schema, key) is not { } type)
        {
            return null;
        }

        // The type of a quantity implies the pattern.
        var keywords = type == RuntimeModels.Quantity ? Annotations : Annotations.Concat(Limits);
        return SpecNode.Object(
            schema.Location,
            [
                .. schema.Properties.Where(keyword => keywords.Contains(keyword.Name)),
                new NodeFactory(schema.Location).Property(KubernetesExtensions.RuntimeType, type),
            ]);
    }

    private static string? FindType(SpecNode schema, string key) => key switch
    {
        QuantitySchema => RuntimeModels.Quantity,
        IntOrStringSchema => RuntimeModels.IntOrString,
        _ when !IsIntOrString(schema) => null,
        _ => FindPatterns(schema).Any(IsQuantity) ? RuntimeModels.Quantity : RuntimeModels.IntOrString,
    };

    private static bool IsIntOrString(SpecNode schema) =>
        schema[StructuralSchemaReader.IntOrString] is { IsTrue: true } || schema.GetString("format") == IntOrStringFormat;

    private static bool IsQuantity(string pattern) => pattern.Contains(DecimalSuffixes) && pattern.Contains(BinarySuffixes);

    // A structural schema can only have a pattern itself, in an alternative, or in an alternative of a part of allOf.
    private static IEnumerable<string> FindPatterns(SpecNode schema, int depth = 0)
    {
        if (schema.GetString("pattern") is { } pattern)
        {
            yield return pattern;
        }

        var parts = Junctors.Select(name => schema[name]).Where(static node => node is { IsArray: true }).SelectMany(static node => node!.Items);
        foreach (var inner in depth > 2 ? [] : parts.SelectMany(part => FindPatterns(part, depth + 1)))
        {
            yield return inner;
        }
    }
}
