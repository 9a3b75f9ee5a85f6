using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Looks at schemas through references and wrappers.</summary>
internal sealed class SchemaGraph(IReadOnlyDictionary<string, Schema> schemas)
{
    // Deeper nesting of aliases than this is taken for an attack, not for a schema.
    private const int DepthLimit = 128;

    public Schema? Find(string pointer) => schemas.TryGetValue(pointer, out var schema) ? schema : null;

    /// <summary>
    /// Follows bare references and single-part allOf wrappers to the schema that says something, and gathers what the steps on
    /// the way say about null and what they describe. Null where a reference leads nowhere or in a circle.
    /// </summary>
    public ResolvedSchema? Resolve(string pointer)
    {
        var nullable = false;
        string? description = null;
        var deprecated = false;
        var readOnly = false;
        var writeOnly = false;
        // A way longer than there are schemas leads in a circle.
        for (var steps = 0; steps <= schemas.Count && Find(pointer) is { } schema; steps++)
        {
            nullable |= schema.Nullable;
            description ??= schema.Description;
            deprecated |= schema.Deprecated;
            readOnly |= schema.ReadOnly;
            writeOnly |= schema.WriteOnly;
            if (GetTarget(schema) is not { } target)
            {
                return new ResolvedSchema(schema, nullable, description, deprecated, readOnly, writeOnly);
            }

            pointer = target;
        }

        return null;
    }

    /// <summary>The format of the schema at <paramref name="pointer"/>; <c>file</c> for Swagger 2.0's files; null for none.</summary>
    public string? GetFormat(string pointer) =>
        Resolve(pointer)?.Schema is { } schema ? schema.Types == SchemaTypes.File ? "file" : schema.Format : null;

    /// <summary>Whether the schema stands for bytes that travel as they are.</summary>
    public bool IsFile(string pointer) =>
        GetFormat(pointer) is "binary" or "file" || Resolve(pointer)?.Schema is { ContentMediaType: "application/octet-stream", ContentEncoding: null };

    /// <summary>The description of the schema at <paramref name="pointer"/>.</summary>
    public string? GetDescription(string pointer) => Resolve(pointer)?.Description;

    /// <summary>The constraints of the schema at <paramref name="pointer"/> in words.</summary>
    public IReadOnlyList<string> GetConstraints(string pointer) => Resolve(pointer) is { } view ? ConstraintTexts.Describe(view.Schema) : [];

    /// <summary>The default of the schema at <paramref name="pointer"/> where that is a whole number; null for none.</summary>
    public int? GetDefault(string pointer) => ToInt32(Resolve(pointer)?.Schema.Default);

    /// <summary>The maximum of the schema at <paramref name="pointer"/> where that is a whole number; null for none.</summary>
    public int? GetMaximum(string pointer) => ToInt32(Resolve(pointer)?.Schema.Constraints.FirstOrDefault(constraint => constraint.Key == "maximum").Value);

    /// <summary>Whether the schema, or a part of it, speaks of the members of an object.</summary>
    public bool IsObject(string pointer) => IsObject(pointer, new HashSet<string>(StringComparer.Ordinal), 0);

    /// <summary>The schemas that all apply to the same value: the reference, the parts of allOf.</summary>
    public static IEnumerable<string> GetParts(Schema schema) =>
        schema.Reference is { } reference ? new[] { reference }.Concat(schema.AllOf) : schema.AllOf;

    /// <summary>Whether a schema says more than its reference or its only part does.</summary>
    public static bool HasOwnStructure(Schema schema) =>
        schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties is not null || schema.Items is not null
        || schema.Enum is not null || schema.Const is not null || schema.OneOf.Count > 0 || schema.AnyOf.Count > 0
        || schema.PatternProperties.Count > 0 || schema.PrefixItems.Count > 0;

    private static int? ToInt32(SpecNode? node) =>
        node is { Kind: SpecNodeKind.Number } && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? GetTarget(Schema schema)
    {
        if (HasOwnStructure(schema))
        {
            return null;
        }

        return schema.Reference is { } reference
            ? schema.AllOf.Count == 0 ? reference : null
            : schema.AllOf.Count == 1 ? schema.AllOf[0] : null;
    }

    private bool IsObject(string pointer, HashSet<string> visited, int depth) =>
        depth < DepthLimit && visited.Add(pointer) && Find(pointer) is { } schema
        && (schema.Properties.Count > 0
            || (schema.Types & SchemaTypes.Object) != 0
            || (schema.Types == SchemaTypes.None && (schema.AdditionalProperties is not null || schema.Required.Count > 0))
            || GetParts(schema).Any(part => IsObject(part, visited, depth + 1)));
}
