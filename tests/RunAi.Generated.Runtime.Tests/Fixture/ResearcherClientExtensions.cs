using RunAi.Generated.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>A cluster client's registration as the generator emits it.</summary>
public static class ResearcherClientExtensions
{
    public static IHttpClientBuilder AddResearcherClient(this RunAiBuilder builder) =>
        builder.AddClusterClient<RunAi.Researcher.IResearcherClient, RunAi.Researcher.ResearcherClient>();
}
