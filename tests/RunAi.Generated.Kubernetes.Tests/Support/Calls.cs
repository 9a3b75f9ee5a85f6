using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Tests.Support;

/// <summary>Calls an operation as generated code does.</summary>
internal static class Calls
{
    public const string Path = "/apis/run.ai/v2alpha1/trainingworkloads";

    private static readonly Operation<JsonElement> List = new Operation<JsonElement>("listTrainingWorkload", HttpMethod.Get, Path)
        .Returns("200", "application/json", JsonRead.Any)
        .FailsWithStatus();

    public static Task<JsonElement> ListAsync(ApiConnection connection) =>
        connection.CreateRequest(List).SendForValueAsync(TestContext.Current.CancellationToken);

    public static Task<JsonElement> ListAsync(this KubernetesConnection connection) => ListAsync(connection.Api);
}
