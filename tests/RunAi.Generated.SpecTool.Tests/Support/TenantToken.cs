using Microsoft.Kiota.Abstractions.Authentication;

namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>Provides a token for the host of the tenant only.</summary>
internal sealed class TenantToken : IAccessTokenProvider
{
    public AllowedHostsValidator AllowedHostsValidator { get; } = new(["tenant.test"]);

    public Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
        Task.FromResult("t0k3n");
}
