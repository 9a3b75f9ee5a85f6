using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 6: a credential, and an environment template whose container gets the credential as an environment variable, unless they exist.</summary>
public static class ShareEnvironment
{
    /// <summary>Creates the assets for all projects of a cluster.</summary>
    public static async Task<EnvironmentAsset> RunAsync(IAdministratorClient runAi, Guid clusterId, string token, CancellationToken cancellationToken = default)
    {
        var credential = await runAi.Credentials.EnsureGenericSecretAsync(
            new()
            {
                Meta = new() { Name = "model-registry", Scope = Scope.Cluster, ClusterId = clusterId },
                Spec = new() { KeyValuePairs = [new() { Key = "token", Value = token }] },
            },
            cancellationToken);

        var environment = await runAi.Environment.EnsureEnvironmentAssetAsync(
            new()
            {
                Meta = new() { Name = "pytorch", Scope = Scope.Cluster, ClusterId = clusterId },
                Spec = new()
                {
                    Image = "pytorch/pytorch:latest",
                    EnvironmentVariables = [new() { Name = "REGISTRY_TOKEN", Credential = new() { AssetId = credential.Value.Meta.Id, Key = "token" } }],
                },
            },
            cancellationToken);
        return environment.Value;
    }
}
