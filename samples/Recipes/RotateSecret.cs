using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>
/// Recipe 8: a client whose secret is replaced at run time. The file, for example a mounted Kubernetes secret, is read for each token request, and again if the
/// token endpoint refuses the secret. <see cref="RunAiOptions.ClientSecretProvider"/> reads the secret from a vault instead.
/// </summary>
public static class RotateSecret
{
    /// <summary>Registers the client.</summary>
    public static IHttpClientBuilder AddClientWithSecretFile(this IServiceCollection services, Action<RunAiOptions> configure, string secretFile) =>
        services.AddRunAi(options =>
        {
            configure(options);
            options.ClientSecretFile = secretFile;
        }).AddAdministratorClient();
}
