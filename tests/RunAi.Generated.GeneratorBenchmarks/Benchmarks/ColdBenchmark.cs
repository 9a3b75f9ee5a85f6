using System.Diagnostics;
using System.Globalization;
using RunAi.Generated.GeneratorBenchmarks.Competitors;
using RunAi.Generated.GeneratorBenchmarks.Measurement;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>Measures the first generation of a process, as in a build without a compiler server. Each run is a process of its own.</summary>
internal static class ColdBenchmark
{
    public static void Run(string path, int rounds)
    {
        var candidates = new[] { "NSwag", "RunAi.Generated", "Kiota" };
        var samples = candidates.Select(_ => new List<Sample>()).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                var sample = Start(path, candidates[i]);
                if (round >= 0)
                {
                    samples[i].Add(sample);
                }
            }
        }

        Table.Print("Generation, cold (whole processes)", [.. candidates.Select((candidate, i) => new Series(candidate, samples[i]))]);
    }

    /// <summary>Runs in such a process.</summary>
    public static void RunOnce(string path, string competitor)
    {
        var patched = CompetitorPatches.Apply(File.ReadAllText(path));
        switch (competitor)
        {
            case "NSwag":
                NSwagGenerator.Generate(patched);
                break;
            case "Kiota":
                using (var kiota = new KiotaGenerator(patched))
                {
                    kiota.Generate();
                }

                break;
            default:
                RunAiGenerator.Generate(new Document(patched));
                break;
        }

        // Not every system provides the CPU time of an exited process.
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static Sample Start(string path, string competitor)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--once", competitor, path]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The process that ran {competitor} exited with code {process.ExitCode}.");
        }

        return new Sample(watch.Elapsed.TotalMilliseconds, double.Parse(output.TrimEnd().Split('\n')[^1], CultureInfo.InvariantCulture), 0);
    }
}
