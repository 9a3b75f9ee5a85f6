using System.Collections.Concurrent;
using System.Globalization;
using RunAi.Generated.DifferentialTesting;

namespace RunAi.Generated.Corpus;

/// <summary>Distributes specs to worker processes and prints rows as they complete.</summary>
internal static class CorpusRun
{
    public static async Task<CorpusResult> RunAsync(IReadOnlyList<string> specs, CorpusOptions options)
    {
        var queue = new ConcurrentQueue<string>(specs);
        var rows = new ConcurrentBag<SpecRow>();
        var results = new ConcurrentBag<ComparisonResult>();
        await using var json = options.Json is null ? null : new StreamWriter(options.Json);
        using var output = new SemaphoreSlim(1);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(options.Parallel, specs.Count)).Select(_ => WorkAsync()));
        return new CorpusResult(
            [.. rows.OrderBy(row => row.Spec, StringComparer.Ordinal)],
            [.. results.OrderBy(result => result.Spec, StringComparer.Ordinal)]);

        async Task WorkAsync()
        {
            using var worker = new WorkerProcess(options.Timeout, options.Compare);
            while (queue.TryDequeue(out var spec))
            {
                var (row, compared) = await worker.RunAsync(spec);
                rows.Add(row);
                foreach (var result in compared)
                {
                    results.Add(result);
                }

                await output.WaitAsync();
                try
                {
                    Print(row, rows.Count, specs.Count);
                    ComparisonSummary.Print(compared, Console.Out);
                    if (json is not null)
                    {
                        await json.WriteLineAsync(RowJson.Write(row));
                        await json.FlushAsync();
                    }
                }
                finally
                {
                    output.Release();
                }
            }
        }
    }

    private static void Print(SpecRow row, int done, int all)
    {
        var codes = string.Join(
            ' ',
            row.Codes.OrderBy(code => code.Key, StringComparer.Ordinal)
                .Select(code => string.Create(CultureInfo.InvariantCulture, $"{code.Key}x{code.Value}")));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{done}/{all} {(row.IsSuccessful ? "ok  " : "FAIL")} {row.Generated}+{row.Skipped}/{row.Operations} ops "
            + $"{row.GeneratorMs:F0} ms gen {row.CompileMs:F0} ms csc {row.Lines} lines {row.Errors} errors {row.Warnings} warnings {codes} {row.Spec}"));
        if (!row.IsSuccessful)
        {
            Console.WriteLine($"    {(row.Exception ?? row.First ?? "operations are missing without a diagnostic").Split('\n')[0]}");
        }
    }
}
