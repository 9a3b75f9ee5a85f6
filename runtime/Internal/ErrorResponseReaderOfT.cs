using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads the error model that an operation declares for some statuses.</summary>
internal sealed class ErrorResponseReader<TError>(StatusCodePattern pattern, JsonReadFunction<TError> read) : ErrorResponseReader(pattern)
{
    public override RunAiApiException Read(BufferedResponse response)
    {
        var body = response.Body.Bytes;
        if (body.IsEmpty)
            return new RunAiApiException(response);

        try
        {
            return JsonBody.Read(body, read) is { } error ? new RunAiApiException<TError>(response, error) : new RunAiApiException(response);
        }
        catch (JsonException exception)
        {
            // A proxy's error page, or a model that doesn't fit: the failed call is what matters, so the reason becomes its inner exception.
            return new RunAiApiException(response, innerException: exception);
        }
    }
}
