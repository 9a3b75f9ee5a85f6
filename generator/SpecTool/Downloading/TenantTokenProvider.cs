using Microsoft.Extensions.DependencyInjection;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>
/// Provides tokens of the tenant in the RUNAI_* environment variables, for its origins only. The credentials are validated when the first token is
/// requested, because specs of other servers do not require them.
/// </summary>
internal sealed class TenantTokenProvider : IAccessTokenProvider, IDisposable
{
    private readonly IReadOnlyList<Uri> _addresses;
    private ServiceProvider? _services;

    private TenantTokenProvider(IReadOnlyList<Uri> addresses)
    {
        _addresses = addresses;
        AllowedHostsValidator = new AllowedHostsValidator(addresses.Select(address => address.Host));
    }

    /// <inheritdoc/>
    public AllowedHostsValidator AllowedHostsValidator { get; }

    /// <summary>Creates the provider, or returns null if <c>RUNAI_URL</c> is not set to an address.</summary>
    public static TenantTokenProvider? CreateFromEnvironment() => Create(Environment.GetEnvironmentVariable);

    /// <summary>Creates the provider from variables.</summary>
    /// <param name="read">Returns the value of a variable, or null.</param>
    public static TenantTokenProvider? Create(Func<string, string?> read)
    {
        if (ToAddress(read("RUNAI_URL")) is not { } tenant)
        {
            return null;
        }

        // The format is "name=https://host;name2=https://host2".
        var clusters = (read("RUNAI_CLUSTERS") ?? "").Split(';').Select(cluster => ToAddress(cluster[(cluster.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        return new TenantTokenProvider([tenant, .. clusters.OfType<Uri>()]);
    }

    /// <summary>Returns the token, or an empty string if the origin (scheme, host and port) is not one of the tenant.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The RUNAI_* variables are missing or invalid.</exception>
    /// <exception cref="RunAiAuthenticationException">The token could not be acquired.</exception>
    public async Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        if (uri.UserInfo.Length > 0 || !_addresses.Any(address => IsSameOrigin(address, uri)))
        {
            return "";
        }

        _services ??= CreateServices();
        var source = _services.GetRequiredService<RunAiTokenSource>();
        return await source.GetAuthorizationTokenAsync(uri, additionalAuthenticationContext, cancellationToken);
    }

    public void Dispose() => _services?.Dispose();

    private static ServiceProvider CreateServices()
    {
        var services = new ServiceCollection();
        services.AddRunAi();
        return services.BuildServiceProvider();
    }

    private static Uri? ToAddress(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) ? address : null;

    private static bool IsSameOrigin(Uri left, Uri right) => left.Scheme == right.Scheme && left.Port == right.Port
        && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);
}
