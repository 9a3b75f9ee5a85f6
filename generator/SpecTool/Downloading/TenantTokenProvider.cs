using Microsoft.Extensions.DependencyInjection;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>The token of the tenant that the RUNAI_* environment variables name.</summary>
internal static class TenantTokenProvider
{
    /// <summary>The tenant's tokens, or null where the environment names no tenant. Documents of other hosts need no settings.</summary>
    public static IAccessTokenProvider? CreateFromEnvironment(ServiceCollection services)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("RUNAI_URL")))
            return null;

        services.AddRunAi();
        return services.BuildServiceProvider().GetRequiredService<RunAiTokenSource>();
    }
}
