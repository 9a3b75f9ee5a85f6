using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>A status that is declared with a JSON body.</summary>
internal sealed class JsonBodyReader<T>(StatusPattern pattern, string mediaType, JsonReadFunction<T> read) : SuccessReader<T>(pattern, mediaType)
{
    public override T Read(Answer answer, bool isStrict)
    {
        if (answer.Body.Bytes.IsEmpty)
            throw Failures.NoBody(answer);

        try
        {
            return JsonBody.Read(answer.Body.Bytes, read, isStrict);
        }
        catch (JsonException exception)
        {
            throw Failures.Mismatch(answer, exception);
        }
    }
}
