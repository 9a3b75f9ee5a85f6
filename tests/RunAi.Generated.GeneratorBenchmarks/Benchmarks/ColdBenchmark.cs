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

        Table.Print("Generation, cold (whole processes)", [.. candidates.Select((candidate, i) => new Series(candidate, samples[i]))], memory: "peak MB");
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

        // Not every system provides these figures of an exited process.
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalMilliseconds} {process.PeakWorkingSet64}"));
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

        var figures = output.TrimEnd().Split('\n')[^1].Split(' ');
        return new Sample(
            watch.Elapsed.TotalMilliseconds, double.Parse(figures[0], CultureInfo.InvariantCulture), long.Parse(figures[1], CultureInfo.InvariantCulture));
    }
}
