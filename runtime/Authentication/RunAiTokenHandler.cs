using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Attaches the token to requests that go to an allowed origin, and refuses all others. A 401 is tried once more with a new token when the body
/// can be sent again. Put it next to the transport, so that each attempt of a retry handler carries the current token.
/// </summary>
public sealed class RunAiTokenHandler : DelegatingHandler
{
    private readonly IAccessTokenProvider _provider;
    private readonly RunAiTokenSource? _source;
    private readonly AllowedOrigins _origins;
    private readonly Func<bool> _renews;
    private readonly ILogger _logger;

    /// <summary>Creates a handler.</summary>
    /// <param name="provider">Gives the tokens.</param>
    /// <param name="allowedOrigins">Addresses whose scheme, host and port may get the token; at least one.</param>
    /// <exception cref="ArgumentException">There is no address, or one is http to another machine.</exception>
    public RunAiTokenHandler(IAccessTokenProvider provider, IEnumerable<Uri> allowedOrigins)
        : this(provider, new AllowedOrigins(allowedOrigins), static () => true, NullLogger.Instance)
    {
    }

    internal RunAiTokenHandler(IAccessTokenProvider provider, AllowedOrigins origins, Func<bool> renews, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
        _source = provider as RunAiTokenSource;
        _origins = origins;
        _renews = renews;
        _logger = logger;
    }

    /// <summary>Not supported: waiting for a token would block the thread.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Run:ai's token can only be attached to asynchronous requests.");

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        if (!_origins.Allows(address))
        {
            if (address.IsAbsoluteUri)
                _logger.OriginRefused(address.IdnHost, address.Port);
            throw _origins.Refusal(address);
        }

        var token = await AttachAsync(request, address, cancellationToken).ConfigureAwait(false);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!MayTryAgain(request, response) || _provider is not IRenewableAccessTokenProvider renewable || !_renews())
            return response;

        string renewed;
        try
        {
            renewable.Invalidate(token);
            renewed = await AttachAsync(request, address, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        // The same token again: it is too young to be given up, so a second try would only be refused a second time.
        if (string.Equals(renewed, token, StringComparison.Ordinal))
            return response;

        response.Dispose();
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Not for a body that is gone, and not for a scope that is missing: another token would have the same scope (RFC 6750, section 3.1).</summary>
    private static bool MayTryAgain(HttpRequestMessage request, HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Unauthorized
        && HttpHandlers.CanReplay(request.Content)
        && !response.Headers.WwwAuthenticate.Any(static challenge => challenge.Parameter?.Contains("insufficient_scope", StringComparison.Ordinal) ?? false);

    private async ValueTask<string> AttachAsync(HttpRequestMessage request, Uri address, CancellationToken cancellationToken)
    {
        if (_source?.TryGetAsync(cancellationToken) is { } own)
        {
            var token = await own.ConfigureAwait(false);
            request.Headers.Authorization = token.Header;
            return token.Value;
        }

        var text = await _provider.GetAuthorizationTokenAsync(address, null, cancellationToken).ConfigureAwait(false);

        // Kiota's providers answer with an empty text where they refuse: without a token the request must not go out.
        if (string.IsNullOrEmpty(text))
            throw new RunAiAuthenticationException($"There is no token for {address.Authority}.");
        if (!BearerText.IsValid(text))
            throw new RunAiAuthenticationException($"The token for {address.Authority} holds characters that can't stand in a header.");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", text);
        return text;
    }
}
