using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Reads and validates a request body by the operation's declared media types.</summary>
internal static class BodyReader
{
    private const string Where = "body";

    public static async Task<BodyReading> ReadAsync(HttpRequest request, ApiBody? declared, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        var bytes = buffer.ToArray();

        if (bytes.Length == 0)
            return declared is { IsRequired: true } ? Wrong("is required") : BodyReading.Empty;
        if (declared is null)
            return Wrong("is not declared by the operation");
        if (Find(declared, request.ContentType) is not { } media)
        {
            var types = string.Join(", ", declared.Media.Select(type => type.Type));
            return Wrong($"has Content-Type {request.ContentType ?? "none"}; the operation takes {types}") with { IsUnsupportedMedia = true };
        }

        return media.IsJson ? ReadJson(bytes, media) : media.IsForm ? FormReader.Read(Encoding.UTF8.GetString(bytes), media) : ReadText(bytes, media);
    }

    private static ApiMedia? Find(ApiBody declared, string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var sent)
            ? declared.Media.FirstOrDefault(media => MediaTypeHeaderValue.TryParse(media.Type, out var type)
                && (type.MatchesMediaType(sent.MediaType) || type.MatchesAllTypes))
            : null;

    private static BodyReading ReadJson(byte[] bytes, ApiMedia media)
    {
        if (StrictJsonFault(bytes) is { } fault)
            return Wrong($"is not JSON: {fault}");

        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(bytes))) { DateParseHandling = DateParseHandling.None };
        var value = JToken.ReadFrom(reader);
        return new BodyReading(value, media.Schema is { } schema ? SpecValidator.Requests.Check(value, schema, Where) : []);
    }

    // Newtonsoft takes comments, single quotes and trailing commas; RFC 8259 does not, and neither does Run:ai.
    private static string? StrictJsonFault(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return null;
        }
        catch (System.Text.Json.JsonException fault)
        {
            return fault.Message;
        }
    }

    private static BodyReading ReadText(byte[] bytes, ApiMedia media)
    {
        var value = new JValue(Encoding.UTF8.GetString(bytes));
        var isText = media.Type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
        return new BodyReading(value, isText && media.Schema is { } schema ? SpecValidator.Requests.Check(value, schema, Where) : []);
    }

    private static BodyReading Wrong(string what) => new(null, [new SandboxFinding(Where, what)]);
}
