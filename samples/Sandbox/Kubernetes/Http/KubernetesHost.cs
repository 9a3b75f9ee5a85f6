using System.Security.Cryptography.X509Certificates;
using RunAi.Generated.Sandbox.Hosting;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.OAuth;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>The parts of the Kubernetes API.</summary>
internal sealed record KubernetesHost(KubernetesEndpoint Endpoint, KubernetesCluster Cluster, RequestLog Log, X509Certificate2 Certificate)
{
    private const string BundledDefinitions = "workloads.crd.yaml";

    // Definitions and schemas do not change, so all sandboxes share them.
    private static readonly Lazy<IReadOnlyList<ResourceDefinition>> Bundled = new(() =>
        CustomResourceReader.Read(SpecFileText.Embedded(BundledDefinitions).Text, BundledDefinitions));

    public static KubernetesHost Create(RunAiSandboxOptions options, TimeProvider clock, TenantState state, BearerTokenValidator bearer, ExchangeLog violations)
    {
        var custom = options.CustomResourceDefinitions.SelectMany(file => CustomResourceReader.Read(File.ReadAllText(file), file));
        var catalog = new ResourceCatalog([.. Bundled.Value, .. custom]);
        var cluster = new KubernetesCluster(state, catalog);
        var log = new RequestLog();
        var resources = new ResourceEndpoint(cluster, state, clock);
        return new KubernetesHost(new KubernetesEndpoint(catalog, resources, bearer, log, violations), cluster, log, ServerCertificate.Create());
    }
}
