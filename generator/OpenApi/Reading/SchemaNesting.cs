namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Tells parts of a schema that describe the same value from parts that describe its properties or items, by their pointers.</summary>
internal static class SchemaNesting
{
    /// <summary>Returns the schema that a pointer is an <c>allOf</c>, <c>anyOf</c> or <c>oneOf</c> of, directly or through others; or the pointer.</summary>
    public static string GetOutermostPart(string pointer)
    {
        while (GetParent(pointer) is { } parent)
        {
            pointer = parent;
        }

        return pointer;
    }

    /// <summary>Returns a value indicating whether a pointer is that of a whole schema or of a part that describes the same value.</summary>
    public static bool IsWholeValue(string pointer)
    {
        var outermost = GetOutermostPart(pointer);
        var slash = outermost.LastIndexOf('/');
        var section = slash < 0 ? outermost : outermost.Substring(0, slash);
        return section == "#/components/schemas"
            || section.EndsWith("/$defs", StringComparison.Ordinal)
            || outermost.EndsWith("/schema", StringComparison.Ordinal);
    }

    private static string? GetParent(string pointer)
    {
        var index = pointer.LastIndexOf('/');
        if (index < 0)
        {
            return null;
        }

        var keyword = pointer.Substring(0, index);
        var isPart = keyword.EndsWith("/allOf", StringComparison.Ordinal)
            || keyword.EndsWith("/anyOf", StringComparison.Ordinal)
            || keyword.EndsWith("/oneOf", StringComparison.Ordinal);
        return isPart ? keyword.Substring(0, keyword.Length - "/allOf".Length) : null;
    }
}
