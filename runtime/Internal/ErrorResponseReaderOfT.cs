using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads the errors of one type that an operation declares for some status codes.</summary>
internal sealed class ErrorResponseReader<TError>(StatusCodePattern pattern, JsonReadFunction<TError> read) : ErrorResponseReader(pattern)
{
    public override JsonReadFunction<object?>? ReadFunction => (ref Utf8JsonReader reader) => read(ref reader);

    public override RunAiApiException Read(BufferedResponse response)
    {
        var body = response.Body.Bytes;
        if (body.IsEmpty)
        {
            return new RunAiApiException(response);
        }

        try
        {
            return JsonBody.Read(body, read, response.Drift) is { } error ? new RunAiApiException<TError>(response, error) : new RunAiApiException(response);
        }
        catch (JsonException exception)
        {
            // The body does not match the spec, for example the error page of a proxy. The status code matters more, so the cause becomes the inner exception.
            return new RunAiApiException(response, innerException: exception);
        }
    }
}
