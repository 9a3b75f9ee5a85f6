using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Resolves schemas through references and wrappers.</summary>
internal sealed class SchemaGraph(IReadOnlyDictionary<string, Schema> schemas)
{
    // Deeper nesting of aliases is treated as an attack.
    private const int DepthLimit = 128;

    public Schema? Find(string pointer) => schemas.TryGetValue(pointer, out var schema) ? schema : null;

    /// <summary>
    /// Follows plain references and single-part allOf wrappers to a schema with keywords of its own, and collects annotations and
    /// nullability of all steps. Returns null if a reference cannot be resolved or is circular.
    /// </summary>
    public ResolvedSchema? Resolve(string pointer)
    {
        var nullable = false;
        string? description = null;
        var deprecated = false;
        var readOnly = false;
        var writeOnly = false;
        // More steps than schemas mean a cycle.
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

    /// <summary>Returns the format of the schema at <paramref name="pointer"/>; <c>file</c> for files of Swagger 2.0; null if it has none.</summary>
    public string? GetFormat(string pointer) =>
        Resolve(pointer)?.Schema is { } schema ? schema.Types == SchemaTypes.File ? "file" : schema.Format : null;

    /// <summary>Returns a value indicating whether the schema describes raw bytes.</summary>
    public bool IsFile(string pointer) =>
        GetFormat(pointer) is "binary" or "file" || Resolve(pointer)?.Schema is { ContentMediaType: "application/octet-stream", ContentEncoding: null };

    /// <summary>Returns the description of the schema at <paramref name="pointer"/>.</summary>
    public string? GetDescription(string pointer) => Resolve(pointer)?.Description;

    /// <summary>Describes the constraints of the schema at <paramref name="pointer"/>.</summary>
    public IReadOnlyList<string> GetConstraints(string pointer, string? description) =>
        Resolve(pointer) is { } view ? GetConstraints(view.Schema, description) : [];

    /// <summary>Describes the constraints of the schema at <paramref name="pointer"/>, without the format of the filters in a list of filters.</summary>
    public IReadOnlyList<string> GetOwnConstraints(string pointer, string? description) =>
        Resolve(pointer) is { } view ? ConstraintTexts.Describe(view.Schema, description) : [];

    /// <summary>Describes the constraints of a schema, and the format of the filters in a list of filters.</summary>
    public IReadOnlyList<string> GetConstraints(Schema schema, string? description)
    {
        var texts = ConstraintTexts.Describe(schema, description);
        return schema.Items is { } items && Resolve(items)?.Schema is { } item && FilterPattern.Find(item) is { } filter
            ? [filter.Describe(), .. texts]
            : texts;
    }

    /// <summary>Returns the fields that the filters in a list can compare for equality; none if the schema is not a list of filters.</summary>
    public IReadOnlyList<string> GetEqualityFields(string pointer) =>
        Resolve(pointer)?.Schema.Items is { } items && Resolve(items)?.Schema is { } item && FilterPattern.Find(item) is { } filter
        && filter.Operators.Contains("==")
            ? filter.Fields
            : [];

    /// <summary>Returns the default of the schema at <paramref name="pointer"/> if it is an integer; otherwise null.</summary>
    public int? GetDefault(string pointer) => ToInt32(Resolve(pointer)?.Schema.Default);

    /// <summary>Returns the maximum of the schema at <paramref name="pointer"/> if it is an integer; otherwise null.</summary>
    public int? GetMaximum(string pointer) => GetConstraint(pointer, "maximum");

    /// <summary>Returns the minimum of the schema at <paramref name="pointer"/> if it is an integer; otherwise null.</summary>
    public int? GetMinimum(string pointer) => GetConstraint(pointer, "minimum");

    /// <summary>Returns a value indicating whether the schema, or a part of it, describes an object.</summary>
    public bool IsObject(string pointer) => IsObject(pointer, new HashSet<string>(StringComparer.Ordinal), 0);

    /// <summary>Returns the schemas that apply to the same value: the reference and the parts of allOf.</summary>
    public static IEnumerable<string> GetParts(Schema schema) =>
        schema.Reference is { } reference ? new[] { reference }.Concat(schema.AllOf) : schema.AllOf;

    /// <summary>Returns a value indicating whether a schema has keywords besides its reference or parts.</summary>
    public static bool HasOwnStructure(Schema schema) =>
        schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties is not null || schema.Items is not null
        || schema.Enum is not null || schema.Const is not null || schema.OneOf.Count > 0 || schema.AnyOf.Count > 0
        || schema.PatternProperties.Count > 0 || schema.PrefixItems.Count > 0;

    /// <summary>Returns the schema that a schema consists of; null if it has keywords of its own or several parts.</summary>
    public static string? GetTarget(Schema schema)
    {
        if (HasOwnStructure(schema))
        {
            return null;
        }

        return schema.Reference is { } reference
            ? schema.AllOf.Count == 0 ? reference : null
            : schema.AllOf.Count == 1 ? schema.AllOf[0] : null;
    }

    /// <summary>Returns a value indicating whether a schema includes another one by references and allOf.</summary>
    public bool IsExtension(string pointer, string extended)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var work = new Stack<string>();
        work.Push(pointer);
        while (work.Count > 0)
        {
            var next = work.Pop();
            if (!visited.Add(next) || Find(next) is not { } schema)
            {
                continue;
            }

            foreach (var part in GetParts(schema))
            {
                if (part == extended)
                {
                    return true;
                }

                work.Push(part);
            }
        }

        return false;
    }

    private int? GetConstraint(string pointer, string keyword) =>
        ToInt32(Resolve(pointer)?.Schema.Constraints.FirstOrDefault(constraint => constraint.Key == keyword).Value);

    private static int? ToInt32(SpecNode? node) =>
        node is { Kind: SpecNodeKind.Number } && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private bool IsObject(string pointer, HashSet<string> visited, int depth) =>
        depth < DepthLimit && visited.Add(pointer) && Find(pointer) is { } schema
        && (schema.Properties.Count > 0
            || (schema.Types & SchemaTypes.Object) != 0
            || (schema.Types == SchemaTypes.None && (schema.AdditionalProperties is not null || schema.Required.Count > 0))
            || GetParts(schema).Any(part => IsObject(part, visited, depth + 1)));
}
