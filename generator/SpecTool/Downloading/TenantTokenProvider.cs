using Microsoft.Extensions.DependencyInjection;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>Creates the token provider of the tenant in the RUNAI_* environment variables.</summary>
internal static class TenantTokenProvider
{
    /// <summary>Creates the token provider, or returns null if <c>RUNAI_URL</c> is not set. Specs from other hosts do not require it.</summary>
    public static IAccessTokenProvider? CreateFromEnvironment(ServiceCollection services)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("RUNAI_URL")))
        {
            return null;
        }

        services.AddRunAi();
        return services.BuildServiceProvider().GetRequiredService<RunAiTokenSource>();
    }
}
