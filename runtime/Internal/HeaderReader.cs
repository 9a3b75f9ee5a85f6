using System.Net.Http.Headers;

namespace RunAi.Generated.Internal;

/// <summary>Reads response headers.</summary>
internal static class HeaderReader
{
    // The gateway of Run:ai sends the first; common proxies send the others.
    private static readonly string[] RequestIdNames = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-trace-id", "traceparent"];

    /// <summary>Gets the request ID, or <see langword="null"/> if there is none.</summary>
    public static string? GetRequestId(HttpResponseHeaders headers)
    {
        foreach (var name in RequestIdNames)
        {
            if (!headers.NonValidated.TryGetValues(name, out var values))
            {
                continue;
            }

            foreach (var value in values)
            {
                return TextSanitizer.Sanitize(value, 128);
            }
        }

        return null;
    }

    /// <summary>Reads all response and content headers. Names are case-insensitive.</summary>
    public static Dictionary<string, IEnumerable<string>> ReadAll(HttpResponseHeaders headers, HttpContentHeaders content)
    {
        var all = new Dictionary<string, IEnumerable<string>>(headers.NonValidated.Count + content.NonValidated.Count, StringComparer.OrdinalIgnoreCase);
        Add(all, headers);
        Add(all, content);
        return all;
    }

    private static void Add(Dictionary<string, IEnumerable<string>> all, HttpHeaders headers)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            all[name] = values.Count == 1 ? [values.ToString()] : values.ToArray();
        }
    }
}
