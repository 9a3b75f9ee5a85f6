using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace RunAi.Generated.Internal;

/// <summary>What the library's HTTP clients have in common.</summary>
internal static class HttpHandlers
{
    /// <summary>The name under which calls are seen in the server's logs.</summary>
    public static readonly ProductInfoHeaderValue UserAgent =
        new("RunAi.Generated", typeof(HttpHandlers).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");

    /// <summary>
    /// The handler that sends. It follows no redirect (a token or a form would go along), keeps no cookies (they would be one caller's),
    /// and renews connections so that a client that lives long sees changes of DNS.
    /// </summary>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };

    /// <summary>Whether a request's body can be sent a second time.</summary>
    public static bool CanReplay(HttpContent? content) => content switch
    {
        null or ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        CallerStreamContent stream => stream.CanReplay,
        MultipartContent parts => parts.All(CanReplay),
        _ => false,
    };
}
