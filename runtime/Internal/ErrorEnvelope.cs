using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads common error bodies, whether or not the operation declares them: {code, message, details} of Run:ai, {error, error_description} of OAuth
/// (RFC 6749, section 5.2) and problem details (RFC 9457). Bodies that are not JSON objects have none of these.
/// </summary>
internal static class ErrorEnvelope
{
    public static string? ReadCode(ReadOnlySpan<byte> body) => Find(body, "code"u8, "error"u8, "error"u8);

    public static string? ReadMessage(ReadOnlySpan<byte> body) => Find(body, "message"u8, "error_description"u8, "title"u8);

    public static string? ReadDetails(ReadOnlySpan<byte> body) => Find(body, "details"u8, "detail"u8, "detail"u8);

    /// <summary>Finds the first property with one of the names whose value is not null.</summary>
    private static string? Find(ReadOnlySpan<byte> body, ReadOnlySpan<byte> name, ReadOnlySpan<byte> otherName, ReadOnlySpan<byte> thirdName)
    {
        if (!body.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
        {
            return null;
        }

        var reader = new Utf8JsonReader(body);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isMatch = JsonNames.AreEqual(ref reader, name) || JsonNames.AreEqual(ref reader, otherName) || JsonNames.AreEqual(ref reader, thirdName);
                reader.Read();
                if (isMatch && reader.TokenType != JsonTokenType.Null)
                {
                    return ReadText(ref reader, body);
                }

                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The body is incomplete or not JSON, for example the error page of a proxy. It is available as the raw body.
        }

        return null;
    }

    private static string? ReadText(ref Utf8JsonReader reader, ReadOnlySpan<byte> body)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(body[start..(int)reader.BytesConsumed]);
    }
}
