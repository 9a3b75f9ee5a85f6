using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads a response that is declared with a JSON body.</summary>
internal sealed class JsonResponseReader<T>(StatusCodePattern pattern, string mediaType, JsonReadFunction<T> read)
    : SuccessResponseReader<T>(pattern, mediaType)
{
    // Whether null is declared is only known to the function that reads it.
    public override bool AllowsAbsence
    {
        get
        {
            try
            {
                JsonBody.Read("null"u8, read, isStrict: true);
                return true;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }

    /// <summary>Reads the result from JSON.</summary>
    public object? ReadValue(ref Utf8JsonReader reader) => read(ref reader);

    public override T Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread)
    {
        if (response.Body.Bytes.IsEmpty)
        {
            throw ResponseExceptionFactory.CreateMissingBody(response);
        }

        try
        {
            // A null in place of the whole result has no meaning that leniency could preserve.
            var isNull = response.Body.Bytes.Trim(" \t\r\n"u8).SequenceEqual("null"u8);
            return JsonBody.Read(response.Body.Bytes, read, isStrict || isNull, ref unread, response.Drift);
        }
        catch (JsonException exception)
        {
            throw ResponseExceptionFactory.CreateMismatch(response, exception);
        }
    }
}
