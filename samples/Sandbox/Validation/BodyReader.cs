using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Reads and validates a request body by the declared media types of the operation.</summary>
internal static class BodyReader
{
    private const string Where = "body";

    public static async Task<BodyReadResult> ReadAsync(HttpRequest request, SpecRequestBody? declared, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        var bytes = buffer.ToArray();

        if (bytes.Length == 0)
        {
            return declared is { IsRequired: true } ? Invalid("is required") : BodyReadResult.Empty;
        }

        if (declared is null)
        {
            return Invalid("is not declared by the operation");
        }

        if (Find(declared, request.ContentType) is not { } media)
        {
            var types = string.Join(", ", declared.Media.Select(type => type.Type));
            return Invalid($"has Content-Type {request.ContentType ?? "none"}; the operation takes {types}") with { IsUnsupportedMedia = true };
        }

        return media.IsJson ? ReadJson(bytes, media) : media.IsForm ? FormBodyReader.Read(Encoding.UTF8.GetString(bytes), media) : ReadText(bytes, media);
    }

    private static SpecMediaType? Find(SpecRequestBody declared, string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var sent)
            ? declared.Media.FirstOrDefault(media => MediaTypeHeaderValue.TryParse(media.Type, out var type)
                && (type.MatchesMediaType(sent.MediaType) || type.MatchesAllTypes))
            : null;

    private static BodyReadResult ReadJson(byte[] bytes, SpecMediaType media)
    {
        if (FindJsonError(bytes) is { } error)
        {
            return Invalid($"is not valid JSON: {error}");
        }

        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(bytes))) { DateParseHandling = DateParseHandling.None };
        var value = JToken.ReadFrom(reader);
        return new BodyReadResult(value, media.Schema is { } schema ? SpecValidator.Requests.Check(value, schema, Where) : []);
    }

    // Newtonsoft.Json accepts comments, single quotes and trailing commas. RFC 8259 and Run:ai do not.
    private static string? FindJsonError(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return null;
        }
        catch (System.Text.Json.JsonException exception)
        {
            return exception.Message;
        }
    }

    private static BodyReadResult ReadText(byte[] bytes, SpecMediaType media)
    {
        var value = new JValue(Encoding.UTF8.GetString(bytes));
        var isText = media.Type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
        return new BodyReadResult(value, isText && media.Schema is { } schema ? SpecValidator.Requests.Check(value, schema, Where) : []);
    }

    private static BodyReadResult Invalid(string what) => new(null, [new SandboxFinding(Where, what)]);
}
