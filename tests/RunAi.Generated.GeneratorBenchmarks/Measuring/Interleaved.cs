using System.Diagnostics;

namespace RunAi.Generated.GeneratorBenchmarks.Measuring;

/// <summary>
/// Runs the contenders in turn, A B A B, so that whatever else the machine does meets them alike. A run takes from milliseconds to
/// seconds, so no run has to be repeated to be measurable.
/// </summary>
internal static class Interleaved
{
    // Until then the runtime has compiled what runs often for the second time; what takes longer than that is run once.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public static IReadOnlyList<Series> Run(int rounds, params IReadOnlyList<Contender> contenders)
    {
        foreach (var contender in contenders)
        {
            var end = Environment.CpuUsage.TotalTime + WarmUp;
            do
            {
                contender.Run();
            }
            while (Environment.CpuUsage.TotalTime < end);
        }

        var samples = contenders.Select(_ => new List<Sample>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                samples[i].Add(Measure(contenders[i].Run));
            }
        }

        return [.. contenders.Select((contender, i) => new Series(contender.Name, samples[i]))];
    }

    private static Sample Measure(Action run)
    {
        // What the run before left behind is not this run's to collect.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        run();
        var wall = watch.Elapsed.TotalMilliseconds;
        return new Sample(wall, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
