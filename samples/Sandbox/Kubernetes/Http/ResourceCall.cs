using System.Globalization;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Represents an authorized request for a resource.</summary>
internal sealed class ResourceCall(HttpContext context, ResourcePath path, RequestBody body)
{
    private const int MaxManagerLength = 128;

    public HttpContext Context => context;

    public ResourcePath Path => path;

    public RequestBody Body => body;

    /// <summary>Gets the texts of the Warning headers.</summary>
    public List<string> Warnings { get; } = [];

    public ResponseFormat Format { get; init; } = ResponseFormat.Json;

    public bool IsDryRun { get; set; }

    /// <summary>Gets a value indicating whether the request is a server-side apply.</summary>
    public bool IsApply => body.MediaType == MediaTypes.ApplyPatch;

    public bool IsForced => GetFlag("force");

    public string FieldValidation => GetQuery("fieldValidation") ?? "Warn";

    /// <summary>Gets the name of the manager of the fields: the parameter, otherwise the product of the User-Agent header.</summary>
    public string FieldManager
    {
        get
        {
            var product = context.Request.Headers.UserAgent.ToString().Split('/')[0];
            return GetQuery("fieldManager") ?? (product.Length == 0 ? "unknown" : product[..Math.Min(product.Length, MaxManagerLength)]);
        }
    }

    public string? GetQuery(string name) => context.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    public bool GetFlag(string name) => GetQuery(name) is "true" or "1";

    /// <exception cref="StatusException">The value is not an integer (400).</exception>
    public long? GetNumber(string name) => GetQuery(name) is not { } text
        ? null
        : long.TryParse(text, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw StatusException.BadRequest($"invalid value for {name}: \"{text}\"");

    /// <summary>Writes an object in the format that the request accepts.</summary>
    public Task WriteAsync(int status, JObject item) => KubernetesResponse.WriteAsync(context.Response, status, item, Format, Warnings);
}
