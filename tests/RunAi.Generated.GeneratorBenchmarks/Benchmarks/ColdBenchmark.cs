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
        var series = Interleaved.Run(
            warmUps: 1,
            rounds,
            new Contender("NSwag", () => Start(path, nameof(NSwagGenerator))),
            new Contender("RunAi.Generated", () => Start(path, nameof(OurGenerator))));
        Console.WriteLine();
        Console.WriteLine("### Generation, cold (whole processes)");
        Console.WriteLine();
        Console.WriteLine("| | wall ms | ratio |");
        Console.WriteLine("|---|---|---|");
        foreach (var one in series)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {one.Name} | {one.Wall:N0} | {one.RatioTo(series[0], sample => sample.Wall):F3} |"));
        }
    }

    /// <summary>What such a process does.</summary>
    public static void RunOnce(string path, string peer)
    {
        var patched = PeerPatches.Apply(File.ReadAllText(path));
        if (peer == nameof(OurGenerator))
        {
            OurGenerator.Generate(new Document(patched));
        }
        else
        {
            NSwagGenerator.Generate(patched);
        }
    }

    private static void Start(string path, string peer)
    {
        using var process = Process.Start(Environment.ProcessPath!, ["--once", peer, path]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The process that ran {peer} ended with {process.ExitCode}.");
        }
    }
}
