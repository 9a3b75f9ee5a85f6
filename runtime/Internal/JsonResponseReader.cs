using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads a response that is declared with a JSON body.</summary>
internal sealed class JsonResponseReader<T>(StatusCodePattern pattern, string mediaType, JsonReadFunction<T> read)
    : SuccessResponseReader<T>(pattern, mediaType)
{
    public override T Read(BufferedResponse response, bool isStrict)
    {
        if (response.Body.Bytes.IsEmpty)
        {
            throw ResponseExceptionFactory.CreateMissingBody(response);
        }

        try
        {
            return JsonBody.Read(response.Body.Bytes, read, isStrict);
        }
        catch (JsonException exception)
        {
            throw ResponseExceptionFactory.CreateMismatch(response, exception);
        }
    }
}
