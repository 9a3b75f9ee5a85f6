using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads the error model that an operation declares for some statuses.</summary>
internal sealed class FailureReader<TError>(StatusPattern pattern, JsonReadFunction<TError> read) : FailureReader(pattern)
{
    public override RunAiApiException Read(Answer answer)
    {
        var body = answer.Body.Bytes;
        if (body.IsEmpty)
            return new RunAiApiException(answer);

        try
        {
            return JsonBody.Read(body, read) is { } error ? new RunAiApiException<TError>(answer, error) : new RunAiApiException(answer);
        }
        catch (JsonException exception)
        {
            // A proxy's error page, or a model that doesn't fit: the failed call is what matters, so the reason becomes its inner exception.
            return new RunAiApiException(answer, innerException: exception);
        }
    }
}
