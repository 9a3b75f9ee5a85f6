using System.Text.RegularExpressions;

namespace RunAi.Generator.Specs;

/// <summary>Recognizes HTML pages, which a login or a proxy returns instead of a spec.</summary>
internal static class HtmlPage
{
    /// <summary>The description for messages; "it" is the file.</summary>
    public const string Description = "it looks like an HTML page, for instance of a login or a proxy";

    // White space can precede the page. Few specs have a "<" this early, and only these are searched.
    private const int MaxStart = 1000;

    // An XML declaration and comments can precede the page.
    private static readonly Regex Beginning = new(
        @"\A[\uFEFF\s]*(?:<\?xml[^>]{0,1000}>\s*|<!--[^>]{0,1000}-->\s*)*<(?:!doctype\s+html|html|head|body)(?:[\s>/]|\z)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>Returns a value indicating whether a text is an HTML page.</summary>
    public static bool IsMatch(string text) => text.IndexOf('<', 0, Math.Min(text.Length, MaxStart)) >= 0 && Beginning.IsMatch(text);
}
