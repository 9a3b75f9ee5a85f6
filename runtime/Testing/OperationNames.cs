namespace RunAi.Generated.Testing;

/// <summary>Matches an operationId of the spec with the names of generated methods.</summary>
internal sealed class OperationNames
{
    private const string Enumerate = "Enumerate";

    private static readonly string[] Suffixes = ["WithResponseAsync", "Async"];

    private readonly HashSet<string> _names;
    private readonly string? _formatted;
    private readonly string? _format;

    private OperationNames(IEnumerable<string> names, string? formatted, string? format) => (_names, _formatted, _format) = ([.. names], formatted, format);

    /// <param name="operation">An operationId, or the name of a method.</param>
    public static OperationNames Parse(string operation)
    {
        var end = Array.Find(Suffixes, end => operation.Length > end.Length && operation.EndsWith(end, StringComparison.Ordinal));
        if (end is null)
        {
            return new([Simplify(operation)], null, null);
        }

        // EnumerateX is named after GetX or ListX, and XAsCsv has the format at its end.
        var name = operation[..^end.Length];
        var items = name.StartsWith(Enumerate, StringComparison.Ordinal) ? name[Enumerate.Length..] : null;
        string[] names = items is null ? [name] : [name, "Get" + items, "List" + items, items];
        var format = name.LastIndexOf("As", StringComparison.Ordinal);
        return format > 0 && format + 2 < name.Length && char.IsAsciiLetterUpper(name[format + 2])
            ? new(names.Select(Simplify), Simplify(name[..format]), Simplify(name[(format + 2)..]))
            : new(names.Select(Simplify), null, null);
    }

    /// <summary>Returns whether a request belongs to the operation and accepts the format of the method.</summary>
    public bool Matches(FakeRequest request)
    {
        if (request.OperationId is not { } id)
        {
            return false;
        }

        var name = Simplify(id);
        return _names.Contains(name)
            || (name == _formatted && request.Headers.TryGetValue("Accept", out var mediaTypes)
                && Simplify(mediaTypes).Contains(_format!, StringComparison.Ordinal));
    }

    /// <summary>Returns the letters and digits in lower case.</summary>
    private static string Simplify(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
