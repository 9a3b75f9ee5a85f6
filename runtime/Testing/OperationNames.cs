namespace RunAi.Generated.Testing;

/// <summary>Brings the ids of operations and the names of their methods together.</summary>
internal static class OperationNames
{
    private static readonly string[] Ends = ["WithResponseAsync", "Async"];

    /// <summary>The letters and digits in lower case, without the end of a method's name.</summary>
    public static string Simplify(string name)
    {
        var end = Array.Find(Ends, end => name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal));
        return string.Concat(name.SkipLast(end?.Length ?? 0).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
    }
}
