using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Kubernetes;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>Reading a list of objects in one page, over an in-memory transport.</summary>
public class ListObjects
{
    private Clusters _clusters = null!;

    /// <summary>Gets or sets the number of objects.</summary>
    [Params(10_000)]
    public int Objects { get; set; }

    [GlobalSetup]
    public void Setup() => _clusters = new Clusters(TrainingSamples.List(Objects), []);

    [Benchmark(Baseline = true)]
    public async Task<int> Hand() => Check((await _clusters.Hand.ListAsync()).Sum(static item => item.Status!.RunningPods!.Value));

    [Benchmark]
    public async Task<int> RunAi() =>
        Check((await _clusters.RunAi.ListAsync(Clusters.Namespace)).Items.Sum(static item => item.Status!.RunningPods!.Value));

    [Benchmark]
    public async Task<int> KubernetesClient()
    {
        var list = await _clusters.KubernetesClient.ListNamespacedAsync<ClientTrainingList>(Clusters.Namespace);
        return Check(list.Items.Sum(static item => item.Status!.RunningPods!.Value));
    }

    private int Check(int pods) => pods == 4 * Objects ? pods : throw new InvalidOperationException($"{pods} pods were read.");
}
