namespace RunAi.Generated.Tests.Support;

/// <summary>A request as received by the server.</summary>
internal sealed record SentRequest(string Method, Uri Uri, Dictionary<string, string> Headers, Dictionary<string, string> ContentHeaders, string? Body)
{
    public string PathAndQuery => Uri.PathAndQuery;

    public string? Authorization => Headers.GetValueOrDefault("Authorization");

    public bool IsForToken => Uri.AbsolutePath.EndsWith("/openid-connect/token", StringComparison.Ordinal);
}
