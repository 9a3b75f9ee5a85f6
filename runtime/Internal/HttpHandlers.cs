using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using RunAi.Generated.Certificates;

namespace RunAi.Generated.Internal;

/// <summary>Provides the common parts of the HTTP clients.</summary>
internal static class HttpHandlers
{
    /// <summary>The User-Agent of all requests.</summary>
    public static readonly ProductInfoHeaderValue UserAgent =
        new("RunAi.Generated", typeof(HttpHandlers).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");

    /// <summary>Creates the primary handler with a handler that decompresses responses.</summary>
    public static HttpMessageHandler Create(CertificateTrust? trust = null) => new DecompressionHandler(CreatePrimary(trust));

    /// <summary>
    /// Creates the primary handler. It does not follow redirects, which could send a token or a form elsewhere, does not keep cookies, which callers would
    /// share, and renews connections, so that long-lived clients observe DNS changes.
    /// </summary>
    public static SocketsHttpHandler CreatePrimary(CertificateTrust? trust)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
        if (trust is not null && !OperatingSystem.IsBrowser())
        {
            handler.SslOptions.RemoteCertificateValidationCallback = trust.Validate;
        }

        return handler;
    }

    /// <summary>Returns a value indicating whether a handler follows redirects.</summary>
    public static bool FollowsRedirects(HttpMessageHandler? handler) => handler switch
    {
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
        HttpClientHandler classic => classic.AllowAutoRedirect,
        DelegatingHandler outer => FollowsRedirects(outer.InnerHandler),
        _ => false,
    };

    /// <summary>Decompresses the responses of a named client. Called last, so that the handler is next to the primary handler.</summary>
    public static void Decompress(IServiceCollection services, string name) => services.PostConfigure<HttpClientFactoryOptions>(
        name, static options => options.HttpMessageHandlerBuilderActions.Add(static builder =>
        {
            if (!builder.AdditionalHandlers.OfType<DecompressionHandler>().Any())
            {
                builder.AdditionalHandlers.Add(new DecompressionHandler());
            }
        }));

    /// <summary>Disables redirects in the primary handler of a named client, including one that the application configures.</summary>
    public static void DisableRedirects(IServiceCollection services, string name) => services.PostConfigure<HttpClientFactoryOptions>(
        name, static options => options.HttpMessageHandlerBuilderActions.Add(static builder =>
        {
            var handler = builder.PrimaryHandler;
            while (handler is DelegatingHandler outer)
            {
                handler = outer.InnerHandler;
            }

            if (handler is SocketsHttpHandler { AllowAutoRedirect: true } sockets)
            {
                sockets.AllowAutoRedirect = false;
            }
            else if (handler is HttpClientHandler { AllowAutoRedirect: true } classic)
            {
                classic.AllowAutoRedirect = false;
            }
        }));

    /// <summary>Returns a value indicating whether the body of a request can be sent again.</summary>
    public static bool CanReplay(HttpContent? content) => content switch
    {
        null or PooledContent or ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        CallerStreamContent stream => stream.CanReplay,
        MultipartContent parts => parts.All(CanReplay),
        _ => false,
    };
}
