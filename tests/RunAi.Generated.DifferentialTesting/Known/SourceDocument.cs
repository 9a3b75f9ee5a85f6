using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>The document as it is written, to see what a difference comes from. Nothing here is read by our readers or by a third-party reader.</summary>
public sealed class SourceDocument(SpecUnderTest spec)
{
    public string Version { get; } = spec.Version;

    public bool IsSwagger2 => Version.StartsWith("2.", StringComparison.Ordinal);

    public bool IsYaml => !spec.IsJson;

    /// <summary>The document.</summary>
    public JsonNode Root => spec.Json.Value;

    /// <summary>The value at a JSON pointer in fragment form, or null for nothing.</summary>
    public JsonNode? Find(string pointer)
    {
        JsonNode? node = Root;
        foreach (var token in Uri.UnescapeDataString(pointer).Split('/').Skip(1).Select(token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node switch
            {
                JsonObject map => map[token],
                JsonArray array when int.TryParse(token, out var index) && index < array.Count => array[index],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>
    /// The objects that have a say at the place of a difference: what is written there, and all that references, <c>allOf</c>, <c>oneOf</c> and
    /// <c>anyOf</c> lead to.
    /// </summary>
    public IReadOnlyList<JsonObject> FindSchemas(Difference difference)
    {
        var nodes = CollectClosure([difference.Pointer is null ? null : Find(difference.Pointer)]);
        foreach (var step in difference.Steps)
        {
            nodes = CollectClosure(nodes.SelectMany(node => GetChildren(node, step)));
        }

        return nodes;
    }

    /// <summary>As <see cref="FindSchemas"/>, one step before.</summary>
    public IReadOnlyList<JsonObject> FindParentSchemas(Difference difference) =>
        difference.Steps.Count == 0 ? [] : FindSchemas(difference with { Steps = [.. difference.Steps.Take(difference.Steps.Count - 1)] });

    /// <summary>As <see cref="FindSchemas"/>, of all steps on the way.</summary>
    public IEnumerable<JsonObject> FindSchemasAlongPath(Difference difference) =>
        Enumerable.Range(0, difference.Steps.Count + 1).SelectMany(count => FindSchemas(difference with { Steps = [.. difference.Steps.Take(count)] }));

    /// <summary>Whether one of the objects behind a difference satisfies a condition.</summary>
    public bool AnyAt(Difference difference, Func<JsonObject, bool> condition) => FindSchemas(difference).Any(condition);

    /// <summary>Whether a schema anywhere in the document satisfies a condition.</summary>
    public bool AnyInDocument(Func<JsonObject, bool> condition) => GetDescendants(Root).OfType<JsonObject>().Any(condition);

    private static IEnumerable<JsonNode?> GetChildren(JsonObject node, string step) => step == "[]"
        ? [node["items"], node["additionalProperties"], node["unevaluatedProperties"], .. (node["patternProperties"] as JsonObject)?.Select(member => member.Value) ?? []]
        : [(node["properties"] as JsonObject)?[step]];

    private List<JsonObject> CollectClosure(IEnumerable<JsonNode?> roots)
    {
        var found = new List<JsonObject>();
        var visited = new HashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        var work = new Stack<JsonNode?>(roots);
        while (work.TryPop(out var next))
        {
            if (next is not JsonObject node || !visited.Add(node))
            {
                continue;
            }

            found.Add(node);
            if (node["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var pointer) && pointer.StartsWith('#'))
            {
                work.Push(Find(pointer));
            }

            foreach (var keyword in (string[])["allOf", "oneOf", "anyOf"])
            {
                foreach (var part in node[keyword] as JsonArray ?? [])
                {
                    work.Push(part);
                }
            }
        }

        return found;
    }

    private static IEnumerable<JsonNode> GetDescendants(JsonNode root)
    {
        var work = new Stack<JsonNode?>([root]);
        while (work.TryPop(out var next))
        {
            if (next is null)
            {
                continue;
            }

            yield return next;
            foreach (var child in next switch { JsonObject map => map.Select(member => member.Value), JsonArray array => array, _ => Enumerable.Empty<JsonNode?>() })
            {
                work.Push(child);
            }
        }
    }
}
