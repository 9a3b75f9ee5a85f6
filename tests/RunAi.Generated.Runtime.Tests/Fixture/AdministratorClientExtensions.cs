using RunAi.Generated.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>A control plane client's registration as the generator emits it.</summary>
public static class AdministratorClientExtensions
{
    public static IHttpClientBuilder AddAdministratorClient(this RunAiBuilder builder) =>
        builder.AddControlPlaneClient<RunAi.Administrator.IAdministratorClient, RunAi.Administrator.AdministratorClient>();
}
