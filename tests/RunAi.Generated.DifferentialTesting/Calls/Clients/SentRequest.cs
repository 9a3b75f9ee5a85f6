namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Represents a request as it was sent.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Uri">The address.</param>
/// <param name="Headers">The headers, including those of the content, by name.</param>
/// <param name="Body">The body; empty for none.</param>
public sealed record SentRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Gets the fields of the query, percent-encoded.</summary>
    public IReadOnlyList<string> Fields => Uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the cookies.</summary>
    public IReadOnlyList<string> Cookies => (Headers.GetValueOrDefault("Cookie") ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries);

    public string? ContentType => Headers.GetValueOrDefault("Content-Type");
}
