using BenchmarkDotNet.Attributes;
using RunAi.Generated.Benchmarks.Kubernetes;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>Reading the events of a watch, over an in-memory transport.</summary>
public class WatchEvents
{
    private Clusters _clusters = null!;

    /// <summary>Gets or sets the number of events.</summary>
    [Params(100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup() => _clusters = new Clusters(TrainingSamples.List(0), TrainingSamples.Events(Events));

    [Benchmark(Baseline = true)]
    public async Task<int> Hand()
    {
        var (count, pods) = (0, 0);
        await foreach (var (_, item) in _clusters.Hand.WatchAsync())
        {
            pods += item.Status!.RunningPods!.Value;
            count++;
        }

        return Check(count, pods);
    }

    [Benchmark]
    public async Task<int> RunAi()
    {
        // A watch does not end, so the events are counted.
        var (count, pods) = (0, 0);
        await foreach (var change in _clusters.RunAi.WatchAsync(Clusters.Namespace))
        {
            pods += change.Object!.Status!.RunningPods!.Value;
            if (++count == Events)
            {
                break;
            }
        }

        return Check(count, pods);
    }

    [Benchmark]
    public async Task<int> KubernetesClient()
    {
        var (count, pods) = (0, 0);
        await foreach (var (_, item) in _clusters.KubernetesClient.WatchNamespacedAsync<ClientTraining>(Clusters.Namespace))
        {
            pods += item.Status!.RunningPods!.Value;
            count++;
        }

        return Check(count, pods);
    }

    private int Check(int count, int pods) => count == Events && pods == 4 * Events
        ? pods
        : throw new InvalidOperationException($"{count} events with {pods} pods were read.");
}
