using k8s;
using RunAi.Bench;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes;

namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>The clients of the competitors with the same responses.</summary>
internal sealed class Clusters
{
    public const string Namespace = "runai-vision";

    public Clusters(byte[] list, byte[] events)
    {
        var address = new Uri("https://lab.example.com/");
        Hand = new HandCluster(new HttpClient(new ClusterStub(list, events)) { BaseAddress = address });
        RunAi = new TrainingsClient(new ApiConnection(new HttpClient(new ClusterStub(list, events)) { BaseAddress = address })).Trainings;
        var configuration = new KubernetesClientConfiguration { Host = address.ToString() };
        KubernetesClient = new GenericClient(new k8s.Kubernetes(configuration, new ClusterStub(list, events)), "bench.example.com", "v1", "trainings");
    }

    public HandCluster Hand { get; }

    public INamespacedResource<Training> RunAi { get; }

    public GenericClient KubernetesClient { get; }
}
