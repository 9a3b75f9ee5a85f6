using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>
/// What the usual error bodies say, whether or not the operation declares them: Run:ai's {code, message, details},
/// OAuth's {error, error_description} (RFC 6749, section 5.2), problem details (RFC 9457). Nothing of a body that is no JSON object.
/// </summary>
internal static class ErrorEnvelope
{
    public static string? ReadCode(ReadOnlySpan<byte> body) => Find(body, "code"u8, "error"u8, "error"u8);

    public static string? ReadMessage(ReadOnlySpan<byte> body) => Find(body, "message"u8, "error_description"u8, "title"u8);

    public static string? ReadDetails(ReadOnlySpan<byte> body) => Find(body, "details"u8, "detail"u8, "detail"u8);

    /// <summary>The first member with one of the names and a value other than null.</summary>
    private static string? Find(ReadOnlySpan<byte> body, ReadOnlySpan<byte> name, ReadOnlySpan<byte> otherName, ReadOnlySpan<byte> thirdName)
    {
        if (!body.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
            return null;

        var reader = new Utf8JsonReader(body);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isWanted = reader.ValueTextEquals(name) || reader.ValueTextEquals(otherName) || reader.ValueTextEquals(thirdName);
                reader.Read();
                if (isWanted && reader.TokenType != JsonTokenType.Null)
                    return ReadText(ref reader, body);
                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // An error page of a proxy, or a body that breaks off before the member: the raw body is kept.
        }

        return null;
    }

    private static string? ReadText(ref Utf8JsonReader reader, ReadOnlySpan<byte> body)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(body[start..(int)reader.BytesConsumed]);
    }
}
