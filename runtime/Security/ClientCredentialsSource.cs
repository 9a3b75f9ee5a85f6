using RunAi.Generated.Authentication;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Security;

/// <summary>Requests tokens from the token endpoint of an API description, with the token cache of Run:ai's clients.</summary>
/// <param name="url">The token URL, or the URL of the discovery document.</param>
/// <param name="origins">The origins that may receive the secret.</param>
/// <param name="createOptions">Creates the options of the requests from the address of the endpoint.</param>
internal sealed class ClientCredentialsSource(string url, AllowedOrigins origins, Func<Uri, RunAiOptions> createOptions)
{
    private readonly Uri? _absolute = IsAbsolute(url) ? Check(new Uri(url, UriKind.Absolute), origins) : null;
    private TokenCaches? _caches;
    private string _origin = "";

    public static bool IsAbsolute(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    public void Bind(CredentialContext context)
    {
        var directory = new Uri(context.BaseAddress.AbsoluteUri.TrimEnd('/') + "/", UriKind.Absolute);
        var address = _absolute ?? Check(new Uri(directory, url), origins);
        var cache = new TokenCacheContext(context.Time);
        context.AddResource(cache);
        var options = createOptions(address);
        options.TokenEndpoint.AllowedOrigins = origins;
        var services = new TokenSourceServices(() => context.TokenClient.Value, context.Time, TokenLog.CreateLogger(context.Loggers), null);
        _origin = AllowedOrigins.Format(context.BaseAddress);
        _caches = new TokenCaches(new TokenCacheFactory(services, cache).Create(new TokenSettings(options), new OriginRefusals()));
    }

    public async ValueTask<CredentialValue?> GetAsync(CancellationToken cancellationToken) =>
        TokenCredential.ToValue((await _caches!.GetAsync(cancellationToken).ConfigureAwait(false)).Value);

    public async ValueTask<CredentialValue?> RenewAsync(string refused, CancellationToken cancellationToken) =>
        await _caches!.RenewAsync(refused, _origin, cancellationToken).ConfigureAwait(false) is { } token ? TokenCredential.ToValue(token.Value) : null;

    private static Uri Check(Uri address, AllowedOrigins origins) => origins.Allows(address) ? address : throw new ArgumentException(
        $"The API description requests tokens at {AllowedOrigins.Format(address)}, which is not an allowed origin. If it may receive the client secret, pass "
        + "its address as an allowed origin (https, or http to the local machine).",
        nameof(origins));
}
