namespace RunAi.Generator.Specs;

/// <summary>Builds and parses JSON pointers in URI fragment form, <c>#/a/b</c> (RFC 6901, sections 3 and 6).</summary>
internal static class JsonPointer
{
    public const string Root = "#";

    /// <summary>Appends the name of a property or the index of an item to a pointer.</summary>
    public static string Append(string parent, string token) => parent + "/" + Escape(token);

    /// <summary>Gets the last token of a pointer, unescaped; an empty string for the root.</summary>
    public static string GetLastToken(string pointer)
    {
        var slash = pointer.LastIndexOf('/');
        return slash < 0 ? string.Empty : Unescape(pointer.Substring(slash + 1));
    }

    public static string Escape(string token) =>
        token.IndexOf('~') < 0 && token.IndexOf('/') < 0 ? token : token.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string token) =>
        token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");
}
