using BenchmarkDotNet.Attributes;

namespace RunAi.Generated.Benchmarks.Cases;

public partial class Throughput
{
    [Benchmark(OperationsPerInvoke = Calls)]
    public Task Kiota() => Repeat(_competitors.Kiota.ListProjectsAsync);
}
