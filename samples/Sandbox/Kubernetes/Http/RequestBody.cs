using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Represents the body of a request.</summary>
/// <param name="MediaType">The media type without parameters; empty without a body.</param>
/// <param name="Text">The text.</param>
internal sealed record RequestBody(string MediaType, string Text)
{
    public static async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        var type = request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        return new RequestBody(type.Length == 0 && text.Length > 0 ? MediaTypes.Json : type, text);
    }

    /// <summary>Parses the body: JSON, or YAML where the media type allows it.</summary>
    /// <param name="accepted">The accepted media types.</param>
    /// <param name="duplicates">The paths of JSON fields that occur twice. The last value is used.</param>
    /// <exception cref="StatusException">The media type is not accepted (415), or the body cannot be parsed (400).</exception>
    public JToken Parse(IReadOnlyList<string> accepted, out IReadOnlyList<string> duplicates)
    {
        if (!accepted.Contains(MediaType))
        {
            throw StatusException.UnsupportedMediaType(accepted);
        }

        var isYaml = MediaType is MediaTypes.Yaml or MediaTypes.ApplyPatch && !Text.TrimStart().StartsWith('{');
        try
        {
            duplicates = [];
            return isYaml ? YamlBody.Read(Text) : JsonBody.Read(Text, out duplicates);
        }
        catch (Exception exception) when (exception is JsonException or YamlException)
        {
            throw StatusException.BadRequest($"error decoding the body: {exception.Message}");
        }
    }

    /// <exception cref="StatusException">The body is not an object.</exception>
    public JObject ParseObject(IReadOnlyList<string> accepted, out IReadOnlyList<string> duplicates) =>
        Parse(accepted, out duplicates) as JObject ?? throw StatusException.BadRequest("error decoding the body: it must be an object");
}
