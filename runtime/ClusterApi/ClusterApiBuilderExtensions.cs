using RunAi.Generated.ClusterApi;
using RunAi.Generated.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides the extension method that adds the client of the cluster API.</summary>
public static class ClusterApiBuilderExtensions
{
    /// <summary>
    /// Adds the client of the API that each cluster serves below <c>/cluster-api</c>: an <see cref="IClusterClientFactory{TClient}"/> of
    /// <see cref="IClusterApiClient"/>, and the interface itself, which requires that exactly one cluster is configured. The token is sent to the clusters in
    /// <see cref="RunAi.Generated.RunAiOptions.Clusters"/> and to those of a source that the application adds.
    /// </summary>
    /// <param name="builder">The builder of the tenant.</param>
    /// <returns>The builder of the HTTP client. Handlers that are added to it run before the token handler.</returns>
    /// <example>
    /// <code>
    /// services.AddRunAi(options => options.Clusters["west"] = new Uri("https://west.company.com")).AddClusterApiClient();
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddClusterApiClient(this RunAiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddClusterClient<IClusterApiClient, ClusterApiClient>();
    }
}
