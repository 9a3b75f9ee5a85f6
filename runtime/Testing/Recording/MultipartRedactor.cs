using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Replaces the secrets and the boundary of multipart bodies (RFC 2046, section 5.1). The boundary differs in each request.</summary>
internal sealed partial class MultipartRedactor(SecretRedactor texts, JsonRedactor json)
{
    /// <summary>The boundary of recorded bodies.</summary>
    public const string Boundary = "recorded-boundary";

    private const string EndOfHeaders = "\r\n\r\n";

    public byte[] Redact(ReadOnlySpan<byte> body, string boundary)
    {
        // Latin-1 maps each byte to a character, so parts that are not text are kept.
        var parts = Encoding.Latin1.GetString(body).Split("--" + boundary);
        return Encoding.Latin1.GetBytes(string.Join("--" + Boundary, parts.Select(RedactPart)));
    }

    private string RedactPart(string part)
    {
        var end = part.IndexOf(EndOfHeaders, StringComparison.Ordinal);
        if (end < 0)
        {
            return part;
        }

        var start = end + EndOfHeaders.Length;
        var isTerminated = part.EndsWith("\r\n", StringComparison.Ordinal) && part.Length >= start + 2;
        var value = part[start..(isTerminated ? part.Length - 2 : part.Length)];
        var isSecret = Name().Match(part[..end]) is { Success: true } match && texts.Rules.IsSecret(match.Groups["name"].Value);
        return RedactText(part[..start], texts.RedactKnown) + RedactText(value, text => isSecret ? texts.Hide(text) : RedactValue(text))
            + (isTerminated ? "\r\n" : "");
    }

    private string RedactValue(string value) =>
        value.TrimStart() is ['{' or '[', ..] && json.TryRedact(Encoding.UTF8.GetBytes(value)) is { } redacted ? redacted.GetRawText() : texts.Redact(value);

    private static string RedactText(string latin1, Func<string, string> redact)
    {
        var bytes = Encoding.Latin1.GetBytes(latin1);
        return Utf8.IsValid(bytes) ? Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(redact(Encoding.UTF8.GetString(bytes)))) : redact(latin1);
    }

    [GeneratedRegex(@"[;\s]name=""?(?<name>[^"";\r\n]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
