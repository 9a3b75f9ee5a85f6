namespace RunAi.Generated.Sandbox.Specs;

/// <summary>
/// Finds operations by path. Unlike the routing of ASP.NET Core, it compares encoded segments, so that an encoded slash is part of its parameter, and is
/// case-sensitive, like Run:ai.
/// </summary>
internal sealed class RouteTable
{
    private readonly Node _root = new();

    public RouteTable(IEnumerable<SpecOperation> operations)
    {
        foreach (var operation in operations)
        {
            Add(operation);
        }
    }

    public RouteMatch Find(string method, string rawPath)
    {
        var values = new List<string>();
        if (!rawPath.StartsWith('/') || Find(_root, rawPath[1..].Split('/'), 0, values) is not { } node)
        {
            return new RouteMatch(null, new Dictionary<string, string>(), []);
        }

        var allowed = node.Operations.Keys.Order(StringComparer.Ordinal).ToList();
        if (!node.Operations.TryGetValue(method, out var found))
        {
            return new RouteMatch(null, new Dictionary<string, string>(), allowed);
        }

        var named = found.ParameterNames.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return new RouteMatch(found.Operation, named, allowed);
    }

    private void Add(SpecOperation operation)
    {
        var node = _root;
        var names = new List<string>();
        foreach (var segment in operation.Route[1..].Split('/'))
        {
            if (ParameterName(segment) is { } name)
            {
                names.Add(name);
                node = node.Parameter ??= new Node();
            }
            else
            {
                node = node.Literals.TryGetValue(segment, out var next) ? next : node.Literals[segment] = new Node();
            }
        }

        if (!node.Operations.TryAdd(operation.Method, (operation, names)))
        {
            throw new InvalidDataException($"Two operations have the route {operation.Method} {operation.Route}.");
        }
    }

    private static string? ParameterName(string segment)
    {
        if (segment.StartsWith('{') && segment.EndsWith('}'))
        {
            return segment[1..^1];
        }

        return segment.Contains('{', StringComparison.Ordinal)
            ? throw new NotSupportedException($"The path segment '{segment}' combines text and a parameter, which is not supported.")
            : null;
    }

    // A literal segment takes precedence over a parameter (/projects/count over /projects/{id}) if the remaining path matches.
    private static Node? Find(Node node, string[] segments, int index, List<string> values)
    {
        if (index == segments.Length)
        {
            return node.Operations.Count > 0 ? node : null;
        }

        var segment = segments[index];
        if (node.Literals.TryGetValue(Uri.UnescapeDataString(segment), out var literal) && Find(literal, segments, index + 1, values) is { } found)
        {
            return found;
        }

        if (node.Parameter is not { } parameter || segment.Length == 0)
        {
            return null;
        }

        values.Add(segment);
        if (Find(parameter, segments, index + 1, values) is { } viaParameter)
        {
            return viaParameter;
        }

        values.RemoveAt(values.Count - 1);
        return null;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Literals { get; } = new(StringComparer.Ordinal);

        public Node? Parameter { get; set; }

        public Dictionary<string, (SpecOperation Operation, List<string> ParameterNames)> Operations { get; } = new(StringComparer.Ordinal);
    }
}
