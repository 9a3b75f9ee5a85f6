using System.Net.Http.Headers;

namespace RunAi.Generated.Internal;

/// <summary>Reads what callers want to know from response headers.</summary>
internal static class HeaderReader
{
    // The first is what Run:ai's gateway sends; the others are what proxies in front of it send.
    private static readonly string[] RequestIdNames = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-trace-id", "traceparent"];

    /// <summary>The id under which the server's operators find the request; null when it sent none.</summary>
    public static string? GetRequestId(HttpResponseHeaders headers)
    {
        foreach (var name in RequestIdNames)
        {
            if (!headers.NonValidated.TryGetValues(name, out var values))
                continue;
            foreach (var value in values)
                return TextSanitizer.Sanitize(value, 128);
        }

        return null;
    }

    /// <summary>All headers of a response, those of its content too, by name ignoring case.</summary>
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
            all[name] = values.Count == 1 ? [values.ToString()] : values.ToArray();
    }
}
