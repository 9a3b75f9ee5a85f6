using System.Net.Http.Headers;
using System.Text;

namespace RunAi.Generated.DifferentialTesting.Calls.Encoders;

/// <summary>Represents a part of a multipart body that was sent.</summary>
/// <param name="Name">The name; null for none.</param>
/// <param name="MediaType">The media type without parameters.</param>
/// <param name="HasFileName">Whether the part has a file name.</param>
/// <param name="Text">The content as UTF-8 text.</param>
public sealed record SentPart(string? Name, string? MediaType, bool HasFileName, string Text)
{
    /// <summary>Parses a multipart body (RFC 2046, section 5.1).</summary>
    /// <exception cref="FormatException">The body is not a multipart body.</exception>
    public static IReadOnlyList<SentPart> Parse(string contentType, byte[] body)
    {
        var boundary = MediaTypeHeaderValue.Parse(contentType).Parameters.Single(parameter => parameter.Name == "boundary").Value!.Trim('"');
        var text = "\r\n" + Encoding.Latin1.GetString(body);
        var pieces = text.Split($"\r\n--{boundary}");
        return pieces[^1].TrimEnd() == "--"
            ? [.. pieces[1..^1].Where(piece => piece.Trim().Length > 0).Select(ParsePart)]
            : throw new FormatException("The body does not end with its boundary.");
    }

    public override string ToString() => $"{Name} ({MediaType}{(HasFileName ? ", file" : "")}): {Text}";

    private static SentPart ParsePart(string piece)
    {
        var end = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = piece[..end].Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(header => header[0], header => header[1], StringComparer.OrdinalIgnoreCase);
        var disposition = headers.TryGetValue("Content-Disposition", out var value) ? ContentDispositionHeaderValue.Parse(ToUtf8(value)) : null;
        var type = headers.TryGetValue("Content-Type", out var declared) ? MediaTypeHeaderValue.Parse(declared).MediaType : null;
        return new SentPart(disposition?.Name?.Trim('"'), type, disposition?.FileName is not null, ToUtf8(piece[(end + 4)..]));
    }

    private static string ToUtf8(string latin1) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin1));
}
