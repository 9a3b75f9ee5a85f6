using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;
using RunAi.Generated.Security;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Attaches the access token to requests to allowed origins and rejects all others. A request that the server refuses with 401 is sent once more with
/// a new token if its body can be sent again. Add it next to the transport, so that each attempt of a retry handler carries the current token.
/// </summary>
public sealed class RunAiTokenHandler : DelegatingHandler
{
    private readonly IAccessTokenProvider _provider;
    private readonly AllowedOrigins? _origins;
    private readonly ILogger _logger;

    /// <summary>Creates a handler.</summary>
    /// <param name="provider">Provides the tokens. A <see cref="RunAiTokenSource"/> also decides itself where its token may be sent.</param>
    /// <param name="allowedOrigins">Addresses whose scheme, host and port may receive the token; at least one.</param>
    /// <exception cref="ArgumentException">There is no address, or one is http to another machine.</exception>
    public RunAiTokenHandler(IAccessTokenProvider provider, IEnumerable<Uri> allowedOrigins)
        : this(provider, new AllowedOrigins(allowedOrigins), NullLogger.Instance)
    {
    }

    internal RunAiTokenHandler(RunAiTokenSource source, ILogger logger)
        : this(source, null, logger)
    {
    }

    private RunAiTokenHandler(IAccessTokenProvider provider, AllowedOrigins? origins, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
        _origins = origins;
        _logger = logger;
    }

    /// <summary>Not supported, because acquiring a token would block the thread.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A token cannot be acquired synchronously. Use SendAsync.");

    /// <summary>Sends a request with the token.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="RunAiAuthenticationException">The token could not be acquired, or the request's origin is not allowed.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        if (request.Options.TryGetValue(CredentialHandler.SecretsKey, out _))
        {
            throw new RunAiAuthenticationException("The request already contains credentials of its own. Remove the RunAiTokenHandler from its handlers.");
        }

        // Captured once: whether the origin is allowed and which token it receives are decided by the same settings, also after a 401.
        var source = _provider as RunAiTokenSource;
        var settings = source?.Current;
        var token = await AttachAsync(request, settings, cancellationToken).ConfigureAwait(false);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);

        if (!CanRetry(request, response) || settings is { RenewsRefusedToken: false } || HasChanged(source, settings))
        {
            return response;
        }

        try
        {
            var renewed = await RenewAsync(request.RequestUri!, token, settings, cancellationToken).ConfigureAwait(false);
            if (renewed is null || HasChanged(source, settings))
            {
                return response;
            }

            Attach(request, settings, renewed);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        response.Dispose();
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Returns whether a refused request can be sent again: its body is available, and the server does not require another scope, which a new token
    /// would lack too (RFC 6750, section 3.1).
    /// </summary>
    internal static bool CanRetry(HttpRequestMessage request, HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Unauthorized
        && HttpHandlers.CanReplay(request.Content)
        && !response.Headers.WwwAuthenticate.Any(static challenge => challenge.Parameter?.Contains("insufficient_scope", StringComparison.Ordinal) ?? false);

    /// <summary>
    /// Returns whether the settings have changed since a request captured them. Others mean another token or other origins, so the request is not sent
    /// again under the old ones.
    /// </summary>
    private static bool HasChanged(RunAiTokenSource? source, AuthenticationSnapshot? settings) => source?.Current.Version != settings?.Version;

    private async ValueTask<string> AttachAsync(HttpRequestMessage request, AuthenticationSnapshot? settings, CancellationToken cancellationToken)
    {
        var address = CheckOrigin(request, settings);
        if (settings is { Provider: null })
        {
            var token = await settings.Caches.GetAsync(cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = token.Header;
            return token.Value;
        }

        var provider = settings?.Provider ?? _provider;
        var value = await provider.GetAuthorizationTokenAsync(address, null, cancellationToken).ConfigureAwait(false);

        // Kiota's providers return an empty string when they refuse. Without a token the request must not be sent.
        if (string.IsNullOrEmpty(value))
        {
            throw new RunAiAuthenticationException($"The access token provider returned no token for {address.Authority}.");
        }

        Attach(request, settings, value);
        return value;
    }

    private void Attach(HttpRequestMessage request, AuthenticationSnapshot? settings, string token)
    {
        var address = CheckOrigin(request, settings);
        if (!BearerToken.IsValid(token))
        {
            throw new RunAiAuthenticationException(
                $"The token for {address.Authority} contains characters that are not allowed in a header (RFC 6750, section 2.1).");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    private async ValueTask<string?> RenewAsync(Uri address, string token, AuthenticationSnapshot? settings, CancellationToken cancellationToken)
    {
        try
        {
            var renewed = settings is not null ? await settings.RenewAsync(address, token, cancellationToken).ConfigureAwait(false)
                : _provider is IRenewableAccessTokenProvider renewable ? await renewable.RenewAsync(address, token, cancellationToken).ConfigureAwait(false)
                : null;
            return string.IsNullOrEmpty(renewed) || string.Equals(renewed, token, StringComparison.Ordinal) ? null : renewed;
        }
        catch (RunAiAuthenticationException)
        {
            // The server's 401 says more to the caller than the failed renewal.
            return null;
        }
    }

    private Uri CheckOrigin(HttpRequestMessage request, AuthenticationSnapshot? settings)
    {
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        foreach (var origins in (ReadOnlySpan<AllowedOrigins?>)[_origins, settings?.Origins])
        {
            if (origins?.Allows(address) ?? true)
            {
                continue;
            }

            if (address.IsAbsoluteUri)
            {
                _logger.OriginRefused(address.IdnHost, address.Port);
            }

            throw origins.CreateException(address);
        }

        return address;
    }
}
