using RunAi.Generated.Sandbox.ClusterApi;
using RunAi.Generated.Sandbox.Pages;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>The endpoints on the port of the REST APIs.</summary>
internal sealed record SandboxEndpoints(ApiEndpoint Api, ClusterApiEndpoint ClusterApi, PageEndpoint Pages);
