using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads a string in a media range: as JSON if the response is JSON, otherwise as text.</summary>
internal sealed class JsonOrTextResponseReader<T>(StatusCodePattern pattern, string mediaType, JsonReadFunction<T> read)
    : SuccessResponseReader<T>(pattern, mediaType)
{
    /// <summary>Gets the reader of a JSON response.</summary>
    public JsonResponseReader<T> Json { get; } = new(pattern, mediaType, read);

    // Without a media type the body is JSON, whose null may be declared.
    public override bool AllowsAbsence => Json.AllowsAbsence;

    public override T Read(BufferedResponse response, bool isStrict, ref IReadOnlyList<string>? unread)
    {
        if (IsJson(response.ContentType))
        {
            return Json.Read(response, isStrict, ref unread);
        }

        try
        {
            return JsonBody.Read(JsonText.ToUtf8(TextBody.Read(response, isStrict), JsonWrite.String), read, isStrict, ref unread, response.Drift);
        }
        catch (JsonException exception)
        {
            throw ResponseExceptionFactory.CreateMismatch(response, exception);
        }
    }

    // Without a media type the body is JSON, as for other results.
    private static bool IsJson(string? mediaType) => mediaType is null || JsonMediaTypes.Contains(mediaType);
}
