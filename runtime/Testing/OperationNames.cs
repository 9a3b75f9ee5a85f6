namespace RunAi.Generated.Testing;

/// <summary>Matches an operationId of the spec with the names of generated methods.</summary>
internal sealed class OperationNames
{
    private const string Enumerate = "Enumerate";

    private const string Streaming = "Streaming";

    private static readonly string[] Suffixes = ["WithResponseAsync", "Async"];

    // The media types of streams, of which a method …StreamingAsync accepts one.
    private static readonly string[] StreamFormats = ["eventstream", "ndjson", "jsonl", "jsonseq", "text"];

    private readonly HashSet<string> _names;
    private readonly string? _formatted;
    private readonly string[] _formats;

    private OperationNames(IEnumerable<string> names, string? formatted, params string[] formats) =>
        (_names, _formatted, _formats) = ([.. names], formatted, formats);

    /// <param name="operation">An operationId, or the name of a method.</param>
    public static OperationNames Parse(string operation)
    {
        var end = Array.Find(Suffixes, end => operation.Length > end.Length && operation.EndsWith(end, StringComparison.Ordinal));
        if (end is null)
        {
            return new([Simplify(operation)], null);
        }

        // EnumerateX is named after GetX or ListX, and XAsCsv and XStreaming have the format at their end.
        var name = operation[..^end.Length];
        var items = name.StartsWith(Enumerate, StringComparison.Ordinal) ? name[Enumerate.Length..] : null;
        string[] names = items is null ? [name] : [name, "Get" + items, "List" + items, items];
        if (name.EndsWith(Streaming, StringComparison.Ordinal))
        {
            return new(names.Select(Simplify), Simplify(name[..^Streaming.Length]), StreamFormats);
        }

        var format = name.LastIndexOf("As", StringComparison.Ordinal);
        return format > 0 && format + 2 < name.Length && char.IsAsciiLetterUpper(name[format + 2])
            ? new(names.Select(Simplify), Simplify(name[..format]), Simplify(name[(format + 2)..]))
            : new(names.Select(Simplify), null);
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
                && Array.Exists(_formats, format => Simplify(mediaTypes).Contains(format, StringComparison.Ordinal)));
    }

    /// <summary>Returns the letters and digits in lower case.</summary>
    private static string Simplify(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
