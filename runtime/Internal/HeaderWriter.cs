using System.Net.Http.Headers;

namespace RunAi.Generated.Internal;

/// <summary>Adds headers with the validation of HttpClient, so that a value cannot inject another header.</summary>
internal static class HeaderWriter
{
    private static readonly HashSet<string> ContentHeaderNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location",
        "Content-MD5", "Content-Range", "Content-Type", "Expires", "Last-Modified",
    };

    public static bool IsContentHeader(string name) => ContentHeaderNames.Contains(name);

    /// <summary>
    /// Adds a header whose value is known to be valid, because it is a constant or was created by the parsers of HttpClient. Validation would allocate a
    /// dozen objects per call.
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
            // The message does not contain the value, because it may be a secret.
            throw new ArgumentException(
                $"The value of the header '{name}' is not valid: it contains a line break or does not have the format of the header.", name, exception);
        }
    }

    /// <summary>Replaces the value of a header, such as Content-Type.</summary>
    public static void Replace(HttpHeaders headers, string name, string value)
    {
        headers.Remove(name);
        Add(headers, name, value);
    }
}
