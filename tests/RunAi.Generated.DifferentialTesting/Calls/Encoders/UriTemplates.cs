using System.Text.RegularExpressions;

namespace RunAi.Generated.DifferentialTesting.Calls.Encoders;

/// <summary>Expands values by RFC 6570 with Std.UriTemplate.</summary>
internal static class UriTemplates
{
    private const string Reserved = ":/?@!$'()*,;=";

    /// <summary>Expands a text, a list or a map with an expression of the variable v, such as <c>{;v*}</c>.</summary>
    public static string Expand(string expression, object value) => Std.UriTemplate.Expand(expression, new Dictionary<string, object> { ["v"] = value });

    /// <summary>Returns a text with all characters percent-encoded that are not unreserved (RFC 6570, section 3.2.2).</summary>
    public static string Escape(string text) => Expand("{v}", text);

    /// <summary>
    /// Returns a text with reserved characters unescaped (RFC 6570, section 3.2.3), except for those that would end the value or become a space. OpenAPI
    /// 3.0.4 requires to escape those, whereas 3.0.3 allows them. Std.UriTemplate leaves some other characters unescaped, so it cannot be used.
    /// </summary>
    public static string EscapeExceptReserved(string text) => string.Concat(Regex.Matches(text, "%[0-9A-Fa-f]{2}|[:/?@!$'()*,;=]|[^%:/?@!$'()*,;=]+|%").Select(
        match => match.Value.Length == 3 && match.Value[0] == '%' ? match.Value
            : Reserved.Contains(match.Value[0], StringComparison.Ordinal) ? match.Value
            : Escape(match.Value)));
}
