using System.Text.RegularExpressions;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generated.Corpus;

/// <summary>Counts the contents of a document independently of the OpenAPI reader, to detect losses.</summary>
internal sealed partial record DocumentFacts(string? Version, int Operations, int Schemas)
{
    private static readonly string[] KindActions = ["list", "get", "post", "put", "patch", "delete", "deletecollection"];

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>Gets the number of operations that the runtime implements for each kind of Kubernetes, by <c>/group/version/plural</c>.</summary>
    public IReadOnlyDictionary<string, int> KindOperations { get; private init; } = new Dictionary<string, int>();

    public static DocumentFacts Read(string path)
    {
        var root = SpecParser.Parse(new SpecContent(path, File.ReadAllText(path)), SpecLimits.Default, new DiagnosticBag());
        if (root is null)
        {
            return new DocumentFacts(null, 0, 0);
        }

        var version = root["openapi"] ?? root["swagger"];
        var schemas = root["components"]?["schemas"] ?? root["definitions"];
        var operations = root["paths"]?.Properties.Sum(item => CountOperations(root, item.Value)) ?? 0;
        return new DocumentFacts(version is { IsObject: false, IsArray: false } ? version.Text : null, operations, schemas?.Properties.Count ?? 0)
        {
            KindOperations = CountKindOperations(root),
        };
    }

    private static Dictionary<string, int> CountKindOperations(SpecNode root) => (root["paths"]?.Properties ?? [])
        .Select(item => (Path: KindPath().Match(item.Name), item.Value.Properties))
        .Where(item => item.Path.Success)
        .Select(item => (item.Path, Count: item.Properties.Count(field => IsOfKind(field.Value, item.Path))))
        .GroupBy(item => $"/{item.Path.Groups["group"].Value}/{item.Path.Groups["version"].Value}/{item.Path.Groups["plural"].Value}")
        .ToDictionary(group => group.Key, group => group.Sum(item => item.Count));

    // Some subresources are of another kind, such as the Scale of a Deployment.
    private static bool IsOfKind(SpecNode operation, Match path) =>
        operation.GetString("x-kubernetes-action") is { } action && KindActions.Contains(action)
        && operation["x-kubernetes-group-version-kind"] is { } kind
        && (kind.GetString("group"), kind.GetString("version")) == (path.Groups["group"].Value, path.Groups["version"].Value);

    [GeneratedRegex(
        @"^/(apis/(?<group>[^/]+)|api)/(?<version>[^/]+)/(namespaces/\{namespace\}/)?(?<plural>[^/{]+)(/\{name\}(/(status|scale|log))?)?/?$")]
    private static partial Regex KindPath();

    // A path item can be a reference. References can be circular.
    private static int CountOperations(SpecNode root, SpecNode item)
    {
        var visited = new HashSet<SpecNode>();
        var count = 0;
        for (var next = item; next is not null && visited.Add(next); next = FindReferencedItem(root, next))
        {
            count += next.Properties.Count(property => Methods.Contains(property.Name) && property.Value.IsObject)
                + (next["additionalOperations"]?.Properties.Count(property => property.Value.IsObject) ?? 0);
        }

        return count;
    }

    private static SpecNode? FindReferencedItem(SpecNode root, SpecNode item) =>
        item.GetString("$ref") is { } reference && reference.StartsWith("#/", StringComparison.Ordinal) ? Follow(root, reference) : null;

    private static SpecNode? Follow(SpecNode root, string reference) => reference.Split('/').Skip(1)
        .Aggregate((SpecNode?)root, (node, token) => node?[JsonPointer.Unescape(Uri.UnescapeDataString(token))]);
}
