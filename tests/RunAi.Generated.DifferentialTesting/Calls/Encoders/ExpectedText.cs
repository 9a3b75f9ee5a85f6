using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RunAi.Generated.DifferentialTesting.Calls.Encoders;

/// <summary>Represents a part of a URL, a header or a form, as it must be sent.</summary>
/// <param name="Text">The text, or the text before the JSON.</param>
/// <param name="Json">The JSON that follows in percent-encoded form; null for none. Its formatting is not compared.</param>
public sealed record ExpectedText(string Text, JsonNode? Json = null)
{
    /// <summary>
    /// Returns a value indicating whether a text is one of the allowed forms. RFC 6570 and OpenAPI do not require the escaping of brackets and pipes as
    /// delimiters, and forms allow a plus sign instead of %20 (URL Standard, application/x-www-form-urlencoded).
    /// </summary>
    public bool Matches(string actual)
    {
        if (Json is null)
        {
            return Normalize(Text) == Normalize(actual);
        }

        try
        {
            return actual.StartsWith(Text, StringComparison.Ordinal)
                && JsonNode.DeepEquals(Json, JsonNode.Parse(Uri.UnescapeDataString(actual[Text.Length..].Replace("+", "%20", StringComparison.Ordinal))));
        }
        catch (System.Text.Json.JsonException)
        {
            // The text is not JSON, which the caller reports.
            return false;
        }
    }

    public override string ToString() => Json is null ? Text : Text + Json.ToJsonString();

    // System.Uri unescapes unreserved characters, which is equivalent (RFC 3986, section 6.2.2.2).
    private static string Normalize(string text) => Regex.Replace(text, "%[0-9A-Fa-f]{2}", match => Uri.UnescapeDataString(match.Value) is var plain
            && plain.Length == 1 && (char.IsAsciiLetterOrDigit(plain[0]) || plain[0] is '-' or '.' or '_' or '~') ? plain : match.Value)
        .Replace("+", "%20", StringComparison.Ordinal)
        .Replace("%5B", "[", StringComparison.Ordinal)
        .Replace("%5D", "]", StringComparison.Ordinal)
        .Replace("%7C", "|", StringComparison.Ordinal);
}
