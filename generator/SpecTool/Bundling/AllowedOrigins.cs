using RunAi.Generated.SpecTool.Downloading;

namespace RunAi.Generated.SpecTool.Bundling;

/// <summary>The origins (scheme, host and port) from which documents are downloaded: that of the spec, and those that the project allows.</summary>
internal sealed class AllowedOrigins
{
    private readonly List<Uri> _origins;

    private AllowedOrigins(List<Uri> origins) => _origins = origins;

    /// <summary>Creates the origins.</summary>
    /// <param name="spec">The URL of the spec.</param>
    /// <param name="others">Further origins, separated by semicolons.</param>
    /// <exception cref="DownloadException">A further origin is not valid.</exception>
    public static AllowedOrigins Create(Uri spec, string others)
    {
        var origins = new List<Uri> { spec };
        foreach (var text in others.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out var origin) || origin.PathAndQuery != "/" || origin.UserInfo.Length > 0 || !IsSecure(origin))
            {
                throw new DownloadException($"The origin '{text}' in ReferenceOrigins is not valid. Expected origins such as \"https://schemas.example.com\".");
            }

            origins.Add(origin);
        }

        return new AllowedOrigins(origins);
    }

    /// <summary>Returns the reason why a document must not be downloaded; null if it can be.</summary>
    public string? FindProblem(Uri url)
    {
        if (url.UserInfo.Length > 0)
        {
            return "its URL contains credentials";
        }

        if (!IsSecure(url))
        {
            return "its URL does not start with https://";
        }

        return _origins.Any(origin => IsSameOrigin(origin, url))
            ? null
            : $"its origin is not that of SourceUrl. To download it, add ReferenceOrigins=\"{url.GetLeftPart(UriPartial.Authority)}\" to the RunAiSpec item";
    }

    private static bool IsSecure(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);

    private static bool IsSameOrigin(Uri left, Uri right) => left.Scheme == right.Scheme && left.Port == right.Port
        && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);
}
