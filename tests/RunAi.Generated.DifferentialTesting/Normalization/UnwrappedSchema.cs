using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Normalization;

/// <summary>A schema as seen from a place that leads to it through references and wrappers.</summary>
/// <param name="Schema">The schema that says something.</param>
/// <param name="IsNullable">Whether it or a step on the way to it allows null.</param>
internal sealed record UnwrappedSchema(ParsedSchema Schema, bool IsNullable)
{
    /// <summary>Follows bare references and wrappers; null where they lead in a circle.</summary>
    public static UnwrappedSchema? Unwrap(ParsedSchema schema)
    {
        var visited = new HashSet<ParsedSchema>();
        var nullable = false;
        while (visited.Add(schema))
        {
            nullable |= schema.IsNullable || schema.Values.Contains(ParsedValue.Null);
            if (FindTarget(schema) is not { } target)
            {
                return new UnwrappedSchema(schema, nullable);
            }

            schema = target;
        }

        return null;
    }

    /// <summary>Whether the schema, or a part of it, speaks of the members of an object.</summary>
    public static bool IsObject(ParsedSchema schema) => SchemaParts.CollectAllOf(schema).Any(part =>
        part.Properties.Any() || part.Kinds.HasFlag(JsonKinds.Object)
        || (part.Kinds == JsonKinds.None && (part.AdditionalProperties is not null || part.Required.Any())));

    private static ParsedSchema? FindTarget(ParsedSchema schema)
    {
        var saysMore = schema.OneOf.Count + schema.AnyOf.Count + schema.Values.Count + schema.PatternProperties.Count > 0
            || schema.AdditionalProperties is not null || schema.Items is not null || schema.Properties.Any() || schema.Required.Any();
        return saysMore ? null
            : schema.Target is { } target ? schema.AllOf.Count == 0 ? target : null
            : schema.AllOf.Count == 1 ? schema.AllOf[0] : null;
    }
}
