using System.Globalization;

namespace RunAi.Generated.GeneratorBenchmarks.Measurement;

/// <summary>Writes results as Markdown tables.</summary>
internal static class Table
{
    /// <summary>Writes a table. The first series is the baseline.</summary>
    public static void Print(string title, IReadOnlyList<Series> series, Func<int, string>? remark = null, string memory = "allocated MB")
    {
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Console.WriteLine($"| | wall ms | ratio | CPU ms | ratio | {memory} | |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        for (var i = 0; i < series.Count; i++)
        {
            var one = series[i];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {one.Name} | {one.Wall:N1} | {one.RatioTo(series[0], sample => sample.Wall):F3} "
                + $"| {one.Cpu:N1} | {one.RatioTo(series[0], sample => sample.Cpu):F3} | {one.Megabytes:N1} | {remark?.Invoke(i)} |"));
        }
    }
}
