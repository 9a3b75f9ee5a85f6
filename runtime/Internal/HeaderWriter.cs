using System.Net.Http.Headers;

namespace RunAi.Generated.Internal;

/// <summary>Adds headers with HttpClient's checks: a value that can't stand in a header is an error, never a second header.</summary>
internal static class HeaderWriter
{
    private static readonly HashSet<string> ContentHeaderNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location",
        "Content-MD5", "Content-Range", "Content-Type", "Expires", "Last-Modified",
    };

    public static bool IsContentHeader(string name) => ContentHeaderNames.Contains(name);

    /// <summary>
    /// Adds a header of ours, whose name and value are known to be valid: constants, or what HttpClient's own parsers gave. Checking them again would
    /// cost each call a dozen objects.
    /// </summary>
    public static void AddWithoutValidation(HttpHeaders headers, string name, string value) => headers.TryAddWithoutValidation(name, value);

    public static void Add(HttpHeaders headers, string name, string value)
    {
        try
        {
            headers.Add(name, value);
        }
        catch (FormatException exception)
        {
            // The value is left out of the message: it may be a secret.
            throw new ArgumentException($"The value of the header '{name}' can't be sent: it has a line break or isn't of the header's form.", name, exception);
        }
    }

    /// <summary>Sets a header that has a value by itself, such as a content type.</summary>
    public static void Replace(HttpHeaders headers, string name, string value)
    {
        headers.Remove(name);
        Add(headers, name, value);
    }
}
