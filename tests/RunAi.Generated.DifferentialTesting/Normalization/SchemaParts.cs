using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Normalization;

/// <summary>Collects the schemas that describe an object together.</summary>
internal static class SchemaParts
{
    /// <summary>Returns the schema, the targets of its references, its <c>allOf</c> and its variants, in document order.</summary>
    public static IReadOnlyList<SchemaPart> Collect(ParsedSchema schema)
    {
        var parts = new List<SchemaPart>();
        var visited = new HashSet<ParsedSchema>();
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

    /// <summary>Returns the schema, the targets of its references and its <c>allOf</c>, recursively.</summary>
    public static IEnumerable<ParsedSchema> CollectAllOf(ParsedSchema schema)
    {
        var visited = new HashSet<ParsedSchema>();
        var work = new Stack<ParsedSchema>([schema]);
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
