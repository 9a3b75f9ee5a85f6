using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judging.Meaning;

/// <summary>Finds the schemas that describe one object together.</summary>
internal static class SchemaParts
{
    /// <summary>The schema, what it refers to, its <c>allOf</c> and its variants, in the order in which they are written.</summary>
    public static IReadOnlyList<SchemaPart> Of(JudgedSchema schema)
    {
        var parts = new List<SchemaPart>();
        var visited = new HashSet<JudgedSchema>();
        var work = new Stack<SchemaPart>([new SchemaPart(schema, IsOptional: false)]);
        while (work.TryPop(out var next))
        {
            if (!visited.Add(next.Schema))
            {
                continue;
            }

            parts.Add(next);
            foreach (var variant in next.Schema.OneOf.Concat(next.Schema.AnyOf).Reverse())
            {
                work.Push(new SchemaPart(variant, IsOptional: true));
            }

            foreach (var part in next.Schema.Parts.Reverse())
            {
                work.Push(next with { Schema = part });
            }
        }

        return parts;
    }

    /// <summary>The schema, what it refers to and its <c>allOf</c>, all the way down.</summary>
    public static IEnumerable<JudgedSchema> AllOf(JudgedSchema schema)
    {
        var visited = new HashSet<JudgedSchema>();
        var work = new Stack<JudgedSchema>([schema]);
        while (work.TryPop(out var next))
        {
            if (visited.Add(next))
            {
                yield return next;
                foreach (var part in next.Parts)
                {
                    work.Push(part);
                }
            }
        }
    }
}
