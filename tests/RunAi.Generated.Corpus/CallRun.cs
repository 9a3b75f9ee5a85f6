using System.Collections.Concurrent;
using System.Globalization;
using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.Calls;

namespace RunAi.Generated.Corpus;

/// <summary>Calls the operations of all specs in worker processes, and prints the differences.</summary>
internal static class CallRun
{
    private const int Shown = 5;

    /// <summary>Returns a value indicating whether there are no differences.</summary>
    public static async Task<bool> RunAsync(IReadOnlyList<string> specs, CorpusOptions options)
    {
        var queue = new ConcurrentQueue<string>(specs);
        var reports = new ConcurrentBag<CallReport>();
        await using var json = options.Json is null ? TextWriter.Null : new StreamWriter(options.Json);
        var output = TextWriter.Synchronized(json);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(options.Parallel, specs.Count)).Select(_ => WorkAsync()));
        var differences = reports.SelectMany(report => report.Differences).Count();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reports.Count} specs, {reports.Sum(report => report.Operations)} operations, {reports.Sum(report => report.Calls)} calls, "
            + $"{reports.Sum(report => report.Undefined)} without a defined encoding, {differences} differences "
            + $"in {reports.Count(report => report.Differences.Count > 0)} specs"));
        return differences == 0;

        async Task WorkAsync()
        {
            using var worker = new LineProcess(
                WorkerProcess.GetProgramPath(typeof(CallRun).Assembly.Location), ["--call", "--worker"], options.Timeout);
            while (queue.TryDequeue(out var spec))
            {
                var response = await worker.SendAsync(spec);
                var report = response.Line is { } line ? RowJson.ReadReport(line) : CallReport.Failed(spec, response.Failure!);
                reports.Add(report);
                Console.WriteLine(string.Join(
                    "\n", report.Differences.Take(Shown).Select(difference => $"    {difference}").Prepend($"{reports.Count}/{specs.Count} {report}")));
                await output.WriteLineAsync(RowJson.Write(report));
            }
        }
    }
}
