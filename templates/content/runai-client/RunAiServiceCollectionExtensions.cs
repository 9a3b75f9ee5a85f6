using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;

namespace Company.RunAi;

/// <summary>Adds the Run:ai clients of this library.</summary>
public static class RunAiServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IAdministratorClient"/>. Its settings come from the section <c>RunAi</c> of the configuration and from variables such as
    /// <c>RUNAI_URL</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddRunAiClients(this IServiceCollection services)
    {
        services.AddRunAi().AddAdministratorClient().AddRunAiResilience();
        return services;
    }
}
