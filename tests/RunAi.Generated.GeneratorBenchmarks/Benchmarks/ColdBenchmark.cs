using System.Diagnostics;
using System.Globalization;
using RunAi.Generated.GeneratorBenchmarks.Measuring;
using RunAi.Generated.GeneratorBenchmarks.Peers;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>The first generation of a process, as in a build without a compiler server: each run is a process of its own.</summary>
internal static class ColdBenchmark
{
    public static void Run(string path, int rounds)
    {
        var contenders = new[] { "NSwag", "RunAi.Generated", "Kiota" };
        var samples = contenders.Select(_ => new List<Sample>()).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var sample = Start(path, contenders[i]);
                if (round >= 0)
                {
                    samples[i].Add(sample);
                }
            }
        }

        Table.Print("Generation, cold (whole processes)", [.. contenders.Select((contender, i) => new Series(contender, samples[i]))]);
    }

    /// <summary>What such a process does.</summary>
    public static void RunOnce(string path, string peer)
    {
        var patched = PeerPatches.Apply(File.ReadAllText(path));
        switch (peer)
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
                OurGenerator.Generate(new Document(patched));
                break;
        }

        // Once a process has ended, not every system tells what it took.
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static Sample Start(string path, string peer)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--once", peer, path]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The process that ran {peer} ended with {process.ExitCode}.");
        }

        return new Sample(watch.Elapsed.TotalMilliseconds, double.Parse(output.TrimEnd().Split('\n')[^1], CultureInfo.InvariantCulture), 0);
    }
}
