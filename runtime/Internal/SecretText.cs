using System.Net;
using System.Text.RegularExpressions;

namespace RunAi.Generated.Internal;

/// <summary>
/// Removes secrets from texts of a server, which may quote the request: tokens, credentials of headers and values of properties with secret names.
/// </summary>
internal static partial class SecretText
{
    private const string Replacement = "***";

    /// <summary>Replaces secrets by asterisks.</summary>
    public static string Redact(string text)
    {
        var redacted = Jwt().Replace(text, Replacement);
        redacted = Credentials().Replace(redacted, static match => $"{match.Groups["scheme"].Value} {Replacement}");
        return Assignment().Replace(redacted, RedactAssignment);
    }

    /// <summary>Replaces secrets that the request contained by asterisks, also those that the server encodes as in a URL or a form.</summary>
    public static string Remove(string text, IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets)
        {
            if (secret.Length > 0)
            {
                foreach (var form in (ReadOnlySpan<string>)[secret, Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret)])
                {
                    text = text.Replace(form, Replacement, StringComparison.OrdinalIgnoreCase);
                }
            }
        }

        return text;
    }

    private static string RedactAssignment(Match match)
    {
        if (!SecretNames.IsMatch(match.Groups["name"].Value))
        {
            return match.Value;
        }

        var value = match.Groups["value"];
        var start = value.Index - match.Index;
        return match.Value[..start] + Replacement + match.Value[(start + value.Length)..];
    }

    /// <summary>Matches a JSON Web Token, whose header begins with an encoded brace and quotation mark.</summary>
    [GeneratedRegex(@"\beyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-.]*", RegexOptions.CultureInvariant)]
    private static partial Regex Jwt();

    /// <summary>Matches the credentials of an Authorization header. A word such as "token" after the scheme is part of a sentence.</summary>
    [GeneratedRegex(
        @"\b(?<scheme>Bearer|Basic)\s{1,4}(?=[A-Za-z._\-~+/]{0,64}[0-9=])[A-Za-z0-9._\-~+/]{6,}=*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Credentials();

    /// <summary>Matches <c>name=value</c> and <c>"name":"value"</c>, also with escaped quotation marks.</summary>
    [GeneratedRegex(
        @"(?<name>[A-Za-z0-9_\-]{1,64})(?:=|\\?[""']\s{0,4}:\s{0,4}\\?[""'])(?<value>[^\s""'\\&;,]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();
}
