using System.Diagnostics;

namespace RunAi.Generated.GeneratorBenchmarks.Measurement;

/// <summary>
/// Runs the candidates in turn (A B A B), so that other work on the machine affects them equally. Runs take milliseconds to seconds, so that each
/// is measurable on its own.
/// </summary>
internal static class Interleaved
{
    // By then tiered compilation has optimized frequent methods. Longer runs are executed once.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public static IReadOnlyList<Series> Run(int rounds, params IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            var end = Environment.CpuUsage.TotalTime + WarmUp;
            do
            {
                candidate.Run();
            }
            while (Environment.CpuUsage.TotalTime < end);
        }

        var samples = candidates.Select(_ => new List<Sample>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                samples[i].Add(Measure(candidates[i].Run));
            }
        }

        return [.. candidates.Select((candidate, i) => new Series(candidate.Name, samples[i]))];
    }

    private static Sample Measure(Action run)
    {
        // Collect the garbage of the preceding run first.
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
