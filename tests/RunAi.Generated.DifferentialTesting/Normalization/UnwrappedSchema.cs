using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Normalization;

/// <summary>Represents a schema after following references and wrappers.</summary>
/// <param name="Schema">The schema at the end.</param>
/// <param name="IsNullable">Whether it or a step allows null.</param>
internal sealed record UnwrappedSchema(ParsedSchema Schema, bool IsNullable)
{
    /// <summary>Follows plain references and wrappers. Returns null if they are circular.</summary>
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

    /// <summary>Returns a value indicating whether the schema, or a part of it, describes an object.</summary>
    public static bool IsObject(ParsedSchema schema) => SchemaParts.CollectAllOf(schema).Any(part =>
        part.Properties.Any() || part.Kinds.HasFlag(JsonKinds.Object)
        || (part.Kinds == JsonKinds.None && (part.AdditionalProperties is not null || part.Required.Any())));

    private static ParsedSchema? FindTarget(ParsedSchema schema)
    {
        var hasOwnStructure = schema.OneOf.Count + schema.AnyOf.Count + schema.Values.Count + schema.PatternProperties.Count > 0
            || schema.AdditionalProperties is not null || schema.Items is not null || schema.Properties.Any() || schema.Required.Any();
        return hasOwnStructure ? null
            : schema.Target is { } target ? schema.AllOf.Count == 0 ? target : null
            : schema.AllOf.Count == 1 ? schema.AllOf[0] : null;
    }
}
