using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Normalization;

/// <summary>Finds the named schemas that operations refer to, directly or indirectly.</summary>
internal static class ReachableSchemas
{
    public static IReadOnlySet<string> GetNames(ParsedDocument document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<ParsedSchema>();
        var work = new Stack<ParsedSchema?>(document.Operations.SelectMany(GetRoots));
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

            foreach (var below in GetSubschemas(next))
            {
                work.Push(below);
            }
        }

        return names;
    }

    private static IEnumerable<ParsedSchema?> GetRoots(ParsedOperation operation) =>
    [
        .. operation.Parameters.Select(parameter => parameter.Schema),
        .. operation.Body?.Content.Select(content => content.Schema) ?? [],
        .. operation.Responses.Values.SelectMany(content => content).Select(content => content.Schema),
    ];

    private static IEnumerable<ParsedSchema?> GetSubschemas(ParsedSchema schema) =>
    [
        .. schema.Parts, .. schema.OneOf, .. schema.AnyOf, .. schema.PatternProperties, schema.Items, schema.AdditionalProperties,
        .. schema.Properties.Select(property => property.Value),
    ];
}
