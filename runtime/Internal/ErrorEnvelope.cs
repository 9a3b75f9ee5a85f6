using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>
/// What the usual error bodies say, whether or not the operation declares them: Run:ai's {code, message, details},
/// OAuth's {error, error_description} (RFC 6749, section 5.2), problem details (RFC 9457).
/// </summary>
internal sealed record ErrorEnvelope(string? Code, string? Message, string? Details)
{
    private static readonly ErrorEnvelope Empty = new(null, null, null);

    /// <summary>Reads what can be read; nothing of a body that is no JSON object.</summary>
    public static ErrorEnvelope Read(ReadOnlySpan<byte> body)
    {
        string? code = null, message = null, details = null;
        var reader = new Utf8JsonReader(body);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return Empty;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isCode = reader.ValueTextEquals("code"u8) || reader.ValueTextEquals("error"u8);
                var isMessage = reader.ValueTextEquals("message"u8) || reader.ValueTextEquals("error_description"u8) || reader.ValueTextEquals("title"u8);
                var isDetails = reader.ValueTextEquals("details"u8) || reader.ValueTextEquals("detail"u8);
                reader.Read();
                if (isCode && code is null)
                    code = TextOf(ref reader, body);
                else if (isMessage && message is null)
                    message = TextOf(ref reader, body);
                else if (isDetails && details is null)
                    details = TextOf(ref reader, body);
                else
                    reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // An error page of a proxy, or a body that breaks off: what was read so far is still true, and the raw body is kept.
        }

        return new(code, message, details);
    }

    private static string? TextOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> body)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(body[start..(int)reader.BytesConsumed]);
    }
}
