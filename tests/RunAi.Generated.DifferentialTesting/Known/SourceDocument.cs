using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>Provides the JSON of the document to explain differences, independent of the generator's reader and third-party readers.</summary>
public sealed class SourceDocument(SpecUnderTest spec)
{
    public string Version { get; } = spec.Version;

    public bool IsSwagger2 => Version.StartsWith("2.", StringComparison.Ordinal);

    public bool IsYaml => !spec.IsJson;

    /// <summary>Gets the root of the document.</summary>
    public JsonNode Root => spec.Json.Value;

    /// <summary>Returns the value at a JSON pointer in URI fragment form; null if there is none.</summary>
    public JsonNode? Find(string pointer)
    {
        var node = Root;
        foreach (var escaped in Uri.UnescapeDataString(pointer).Split('/').Skip(1))
        {
            var token = escaped.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
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
    /// Returns the schemas at the location of a difference, including the targets of references and the parts of <c>allOf</c>, <c>oneOf</c> and
    /// <c>anyOf</c>.
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

    /// <summary>Returns the schemas at the parent of the location of a difference.</summary>
    public IReadOnlyList<JsonObject> FindParentSchemas(Difference difference) =>
        difference.Steps.Count == 0 ? [] : FindSchemas(difference with { Steps = [.. difference.Steps.Take(difference.Steps.Count - 1)] });

    /// <summary>Returns the schemas at all steps to the location of a difference.</summary>
    public IEnumerable<JsonObject> FindSchemasAlongPath(Difference difference) =>
        Enumerable.Range(0, difference.Steps.Count + 1).SelectMany(count => FindSchemas(difference with { Steps = [.. difference.Steps.Take(count)] }));

    /// <summary>Returns a value indicating whether a schema at the location of a difference satisfies a condition.</summary>
    public bool AnyAt(Difference difference, Func<JsonObject, bool> condition) => FindSchemas(difference).Any(condition);

    /// <summary>Returns a value indicating whether any object in the document satisfies a condition.</summary>
    public bool AnyInDocument(Func<JsonObject, bool> condition) => GetDescendants(Root).OfType<JsonObject>().Any(condition);

    private static IEnumerable<JsonNode?> GetChildren(JsonObject node, string step) => step == "[]"
        ? [node["items"], node["additionalProperties"], node["unevaluatedProperties"], .. GetValues(node["patternProperties"] as JsonObject)]
        : [(node["properties"] as JsonObject)?[step]];

    private static IEnumerable<JsonNode?> GetValues(JsonObject? map) => map?.Select(property => property.Value) ?? [];

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
            foreach (var child in next as IEnumerable<JsonNode?> ?? GetValues(next as JsonObject))
            {
                work.Push(child);
            }
        }
    }
}
