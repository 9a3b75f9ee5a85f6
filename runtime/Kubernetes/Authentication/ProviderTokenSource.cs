using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Provides the tokens of an access token provider, for instance of the token source of the control plane's clients.</summary>
internal sealed class ProviderTokenSource(IAccessTokenProvider provider, Uri server) : ICredentialSource
{
    private const string Source = "The access token provider of the cluster";
    private const string Advice = "check the option AccessTokenProvider";

    private volatile Pair? _last;

    public async ValueTask<ClusterCredential> GetAsync(CancellationToken cancellationToken)
    {
        // Kiota's providers return an empty string when they refuse. Without a token the request must not be sent.
        var token = await provider.GetAuthorizationTokenAsync(server, null, cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(token)
            ? throw new RunAiAuthenticationException($"{Source} returned no token for {server.Authority}: {Advice}.")
            : Wrap(token);
    }

    public async ValueTask<ClusterCredential?> RenewAsync(ClusterCredential refused, CancellationToken cancellationToken)
    {
        if (provider is not IRenewableAccessTokenProvider renewable || refused.Header?.Parameter is not { } token)
        {
            return null;
        }

        var renewed = await renewable.RenewAsync(server, token, cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(renewed) || string.Equals(renewed, token, StringComparison.Ordinal) ? null : Wrap(renewed);
    }

    private ClusterCredential Wrap(string token)
    {
        var last = _last;
        if (last is null || !string.Equals(last.Token, token, StringComparison.Ordinal))
        {
            _last = last = new Pair(token, new ClusterCredential(ClusterCredential.CreateBearer(token, Source, Advice), null));
        }

        return last.Credential;
    }

    private sealed class Pair(string token, ClusterCredential credential)
    {
        public string Token { get; } = token;

        public ClusterCredential Credential { get; } = credential;
    }
}
