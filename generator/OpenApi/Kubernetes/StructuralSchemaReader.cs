using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Converts the schema of a custom resource definition to that of the published document, and reports what makes it not structural (RUNAI0026; Kubernetes
/// documentation, Custom resources, "Specifying a structural schema"). The recursion is bounded by <see cref="SpecLimits.Depth"/>.
/// </summary>
internal sealed class StructuralSchemaReader(DiagnosticBag diagnostics)
{
    public const string IntOrString = "x-kubernetes-int-or-string";
    public const string PreservesUnknownFields = "x-kubernetes-preserve-unknown-fields";

    private const string EmbeddedResource = "x-kubernetes-embedded-resource";

    private static readonly HashSet<string> Forbidden = new(StringComparer.Ordinal)
    {
        "$ref", "definitions", "dependencies", "deprecated", "discriminator", "id", "patternProperties", "readOnly", "writeOnly", "xml", "additionalItems",
    };

    /// <summary>Returns the schema without keywords that an API server refuses.</summary>
    /// <param name="schema">The node of the schema.</param>
    /// <param name="path">The path of the described field for messages, such as <c>.spec.replicas</c>.</param>
    public SpecNode Convert(SpecNode schema, string path)
    {
        if (!schema.IsObject)
        {
            Report(schema.Location, path, $"it is {schema} instead of a schema");
            return SpecNode.Object(schema.Location, []);
        }

        CheckType(schema, path);
        var properties = new List<SpecProperty>(schema.Properties.Count);
        foreach (var keyword in schema.Properties)
        {
            if (Forbidden.Contains(keyword.Name))
            {
                Report(keyword.NameLocation, path, $"the keyword \"{keyword.Name}\" is not allowed and is ignored");
            }
            else
            {
                properties.Add(new SpecProperty(keyword.Name, keyword.NameLocation, ConvertKeyword(keyword, path)));
            }
        }

        if (schema[IntOrString] is { IsTrue: true } && schema["anyOf"] is null)
        {
            properties.Add(CreateAlternatives(new NodeFactory(schema.Location)));
        }

        var converted = SpecNode.Object(schema.Location, properties.ToArray());
        return schema[EmbeddedResource] is { IsTrue: true } ? AddMetadata(converted, requiresKind: true) : converted;
    }

    /// <summary>Adds the fields that all objects have: <c>apiVersion</c>, <c>kind</c> and <c>metadata</c>.</summary>
    public static SpecNode AddMetadata(SpecNode schema, bool requiresKind)
    {
        var nodes = new NodeFactory(schema.Location);
        var fields = new List<SpecProperty>
        {
            nodes.Property("apiVersion", CreateText(nodes, "The API version of this object: the group and the version.")),
            nodes.Property("kind", CreateText(nodes, "The kind of this object.")),
            nodes.Property("metadata", nodes.Reference(MetaSchemas.ObjectMeta)),
        };
        foreach (var property in schema["properties"]?.Properties ?? [])
        {
            if (property.Name is not ("apiVersion" or "kind" or "metadata"))
            {
                fields.Add(property);
            }
        }

        var keywords = new List<SpecProperty>();
        foreach (var keyword in schema.Properties)
        {
            if (keyword.Name is not ("properties" or "required"))
            {
                keywords.Add(keyword);
            }
        }

        var required = new List<SpecNode>(schema["required"]?.Items ?? []);
        foreach (var name in requiresKind ? new[] { "apiVersion", "kind" } : [])
        {
            if (!required.Exists(item => item.IsString && item.Text == name))
            {
                required.Add(nodes.Text(name));
            }
        }

        if (required.Count > 0)
        {
            keywords.Add(nodes.Property("required", nodes.Array(required.ToArray())));
        }

        keywords.Add(new SpecProperty("properties", schema.Location, nodes.Object(fields)));
        return nodes.Object(keywords);
    }

    private static SpecNode CreateText(NodeFactory nodes, string description) =>
        nodes.Object(nodes.Property("type", "string"), nodes.Property("description", description));

    private static SpecProperty CreateAlternatives(NodeFactory nodes) => nodes.Property(
        "anyOf", nodes.Array(nodes.Object(nodes.Property("type", "integer")), nodes.Object(nodes.Property("type", "string"))));

    private void CheckType(SpecNode schema, string path)
    {
        if (schema["type"] is null && schema[IntOrString] is not { IsTrue: true } && schema[PreservesUnknownFields] is not { IsTrue: true })
        {
            Report(schema.Location, path, $"it must have a type, or {IntOrString} or {PreservesUnknownFields}");
        }

        if (schema["properties"] is { Properties.Count: > 0 } && schema["additionalProperties"] is { } additional)
        {
            Report(additional.Location, path, "\"properties\" and \"additionalProperties\" exclude each other");
        }
    }

    private SpecNode ConvertKeyword(SpecProperty keyword, string path) => keyword.Name switch
    {
        "properties" when keyword.Value.IsObject => ConvertProperties(keyword.Value, path),
        "items" when keyword.Value.IsObject => Convert(keyword.Value, path + "[*]"),
        "additionalProperties" when keyword.Value.IsObject => Convert(keyword.Value, path + ".*"),
        _ => keyword.Value,
    };

    private SpecNode ConvertProperties(SpecNode properties, string path)
    {
        var converted = new List<SpecProperty>(properties.Properties.Count);
        foreach (var property in properties.Properties)
        {
            converted.Add(new SpecProperty(property.Name, property.NameLocation, Convert(property.Value, $"{path}.{property.Name}")));
        }

        return SpecNode.Object(properties.Location, converted.ToArray());
    }

    private void Report(SourceLocation location, string path, string reason) =>
        diagnostics.Report(DiagnosticIds.SchemaNotStructural, location, path.Length == 0 ? "the object" : path, reason);
}
