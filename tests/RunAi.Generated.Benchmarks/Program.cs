using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using RunAi.Generated.Benchmarks.Interleaved;
using RunAi.Generated.Benchmarks.Streaming;

if (args is ["interleaved", .. var rest])
{
    InterleavedRun.Run(
        filter: rest.ElementAtOrDefault(0) ?? "", rounds: int.Parse(rest.ElementAtOrDefault(1) ?? "60", System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["streaming"])
{
    await StreamingRun.RunAsync();
    return;
}

// In process, so that one process measures all competitors and nothing has to be built.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithGcMode(new GcMode { Server = false, Concurrent = false })
    .WithWarmupCount(6)
    .WithIterationCount(12)
    .WithIterationTime(TimeInterval.FromMilliseconds(250));
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Job, Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2)
    .AddColumn(StatisticColumn.Median)
    .WithSummaryStyle(SummaryStyle.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
