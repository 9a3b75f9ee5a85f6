using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Writes responses.</summary>
internal static class KubernetesResponse
{
    public static Task WriteAsync(HttpResponse response, int status, JToken body, ResponseFormat format, IEnumerable<string> warnings)
    {
        AddWarnings(response, warnings);
        return WriteAsync(response, status, body, format == ResponseFormat.Yaml ? MediaTypes.Yaml : MediaTypes.Json);
    }

    public static async Task WriteAsync(HttpResponse response, int status, JToken body, string mediaType)
    {
        var bytes = Encoding.UTF8.GetBytes(body.ToString(Formatting.None) + "\n");
        response.StatusCode = status;
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes).ConfigureAwait(false);
    }

    /// <summary>Writes the response for a path that the API does not have.</summary>
    public static Task WriteMissingPathAsync(HttpResponse response)
    {
        response.StatusCode = 404;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync("404 page not found\n");
    }

    private static void AddWarnings(HttpResponse response, IEnumerable<string> warnings)
    {
        foreach (var warning in warnings)
        {
            var text = warning.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            response.Headers.Append("Warning", $"299 - \"{text}\"");
        }
    }
}
