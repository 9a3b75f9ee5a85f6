namespace RunAi.Generator.Specs;

/// <summary>JSON pointers in their URI fragment form, <c>#/a/b</c> (RFC 6901, sections 3 and 6).</summary>
internal static class JsonPointer
{
    public const string Root = "#";

    /// <summary>The pointer of a member or an item below <paramref name="parent"/>.</summary>
    public static string Append(string parent, string token) => parent + "/" + Escape(token);

    /// <summary>The pointer's last token, unescaped; an empty string for the root.</summary>
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
