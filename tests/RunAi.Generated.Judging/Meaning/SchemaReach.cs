using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judging.Meaning;

/// <summary>Finds the named schemas that operations lead to.</summary>
internal static class SchemaReach
{
    public static IReadOnlySet<string> NamesOf(JudgedDocument document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<JudgedSchema>();
        var work = new Stack<JudgedSchema?>(document.Operations.SelectMany(RootsOf));
        while (work.TryPop(out var next))
        {
            if (next is null || !visited.Add(next))
            {
                continue;
            }

            if (next.Name is { } name)
            {
                names.Add(name);
            }

            foreach (var below in Below(next))
            {
                work.Push(below);
            }
        }

        return names;
    }

    private static IEnumerable<JudgedSchema?> RootsOf(JudgedOperation operation) =>
    [
        .. operation.Parameters.Select(parameter => parameter.Schema),
        .. operation.Body?.Content.Select(content => content.Schema) ?? [],
        .. operation.Answers.Values.SelectMany(content => content).Select(content => content.Schema),
    ];

    private static IEnumerable<JudgedSchema?> Below(JudgedSchema schema) =>
    [
        .. schema.Parts, .. schema.OneOf, .. schema.AnyOf, .. schema.PatternProperties, schema.Items, schema.AdditionalProperties,
        .. schema.Properties.Select(property => property.Value),
    ];
}
