using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judging.Meaning;

/// <summary>A schema as seen from a place that leads to it through references and wrappers.</summary>
/// <param name="Schema">The schema that says something.</param>
/// <param name="IsNullable">Whether it or a step on the way to it allows null.</param>
internal sealed record SchemaView(JudgedSchema Schema, bool IsNullable)
{
    /// <summary>Follows bare references and wrappers; null where they lead in a circle.</summary>
    public static SchemaView? Look(JudgedSchema schema)
    {
        var visited = new HashSet<JudgedSchema>();
        var nullable = false;
        while (visited.Add(schema))
        {
            nullable |= schema.IsNullable || schema.Values.Contains(JudgedValue.Null);
            if (TargetOf(schema) is not { } target)
            {
                return new SchemaView(schema, nullable);
            }

            schema = target;
        }

        return null;
    }

    /// <summary>Whether the schema, or a part of it, speaks of the members of an object.</summary>
    public static bool IsObject(JudgedSchema schema) => SchemaParts.AllOf(schema).Any(part =>
        part.Properties.Any() || part.Kinds.HasFlag(JsonKinds.Object)
        || (part.Kinds == JsonKinds.None && (part.AdditionalProperties is not null || part.Required.Any())));

    private static JudgedSchema? TargetOf(JudgedSchema schema)
    {
        var saysMore = schema.OneOf.Count + schema.AnyOf.Count + schema.Values.Count + schema.PatternProperties.Count > 0
            || schema.AdditionalProperties is not null || schema.Items is not null || schema.Properties.Any() || schema.Required.Any();
        return saysMore ? null
            : schema.Target is { } target ? schema.AllOf.Count == 0 ? target : null
            : schema.AllOf.Count == 1 ? schema.AllOf[0] : null;
    }
}
