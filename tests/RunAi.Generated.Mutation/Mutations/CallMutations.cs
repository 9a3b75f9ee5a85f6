namespace RunAi.Generated.Mutation.Mutations;

/// <summary>Replaces methods by their counterparts and drops calls that return what they are called on.</summary>
internal static class CallMutations
{
    private static readonly string[] Pairs =
    [
        "Any All", "First Last", "FirstOrDefault LastOrDefault", "Min Max", "MinBy MaxBy", "Skip Take", "SkipWhile TakeWhile", "Append Prepend",
        "Order OrderDescending", "OrderBy OrderByDescending", "ThenBy ThenByDescending", "Exists TrueForAll", "Find FindLast", "FindIndex FindLastIndex",
        "IndexOf LastIndexOf", "StartsWith EndsWith", "TrimStart TrimEnd", "Union Intersect", "FromSeconds FromMilliseconds",
        "IsSubsetOf IsSupersetOf", "Increment Decrement",
    ];

    private static readonly Dictionary<string, string> Counterparts = Pairs.Select(pair => pair.Split(' '))
        .SelectMany(pair => new[] { (Name: pair[0], Other: pair[1]), (Name: pair[1], Other: pair[0]) })
        .Append((Name: "FromMinutes", Other: "FromSeconds"))
        .ToDictionary(pair => pair.Name, pair => pair.Other, StringComparer.Ordinal);

    private static readonly HashSet<string> Droppable =
    [
        "Where", "Distinct", "DistinctBy", "Order", "OrderBy", "OrderByDescending", "Reverse", "Skip", "SkipWhile", "Take", "TakeWhile", "Concat", "Except",
        "Append", "Prepend", "Trim", "TrimStart", "TrimEnd", "ToLowerInvariant", "ToUpperInvariant",
    ];

    /// <summary>Returns the method that replaces the named one, if there is one.</summary>
    public static string? CounterpartOf(string name) => Counterparts.GetValueOrDefault(name);

    /// <summary>Returns a value indicating whether a call of the named method can be replaced by its receiver.</summary>
    public static bool IsDroppable(string name) => Droppable.Contains(name);
}
