using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

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

    /// <summary>Whether a handler sends requests on to where a server points.</summary>
    public static bool FollowsRedirects(HttpMessageHandler? handler) => handler switch
    {
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
        HttpClientHandler classic => classic.AllowAutoRedirect,
        DelegatingHandler outer => FollowsRedirects(outer.InnerHandler),
        _ => false,
    };

    /// <summary>Switches redirects off in whatever handler the client of a name gets, also one that the application configures.</summary>
    public static void DisableRedirects(IServiceCollection services, string name) => services.PostConfigure<HttpClientFactoryOptions>(
        name, static options => options.HttpMessageHandlerBuilderActions.Add(static builder =>
        {
            HttpMessageHandler? handler = builder.PrimaryHandler;
            while (handler is DelegatingHandler outer)
                handler = outer.InnerHandler;
            if (handler is SocketsHttpHandler { AllowAutoRedirect: true } sockets)
                sockets.AllowAutoRedirect = false;
            else if (handler is HttpClientHandler { AllowAutoRedirect: true } classic)
                classic.AllowAutoRedirect = false;
        }));

    /// <summary>Whether a request's body can be sent a second time.</summary>
    public static bool CanReplay(HttpContent? content) => content switch
    {
        null or PooledContent or ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        CallerStreamContent stream => stream.CanReplay,
        MultipartContent parts => parts.All(CanReplay),
        _ => false,
    };
}
