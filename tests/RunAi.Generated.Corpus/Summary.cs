using System.Globalization;

namespace RunAi.Generated.Corpus;

/// <summary>Prints the totals of a run.</summary>
internal static class Summary
{
    public static void Print(IReadOnlyList<SpecRow> rows, TextWriter output)
    {
        var clean = rows.Count(row => row is { IsSuccessful: true, Warnings: 0 });
        Line($"{rows.Count(row => row.IsSuccessful)} of {rows.Count} specs successful, {clean} of them without warnings");
        Line($"{rows.Sum(row => row.Operations)} operations: {rows.Sum(row => row.Generated)} generated, {rows.Sum(row => row.Skipped)} skipped");
        Line($"{rows.Count(row => row.Exception is not null)} exceptions, {rows.Sum(row => row.Errors)} errors, {rows.Sum(row => row.Warnings)} warnings");
        Line($"{rows.Sum(row => row.Files)} files, {rows.Sum(row => row.Lines)} lines, {rows.Sum(row => row.Bytes)} bytes");
        foreach (var code in rows.SelectMany(row => row.Codes).GroupBy(code => code.Key, code => code.Value).OrderByDescending(code => code.Sum()))
        {
            Line($"  {code.Key}: {code.Sum()} in {code.Count()} specs");
        }

        foreach (var list in rows.SelectMany(row => row.Lists).GroupBy(list => list.Key, list => list.Value).OrderByDescending(list => list.Sum()))
        {
            Line($"  {list.Key}: {list.Sum()} in {list.Count()} specs");
        }

        PrintTimes("generator", [.. rows.Select(row => row.GeneratorMs).Order()]);
        PrintTimes("compiler", [.. rows.Select(row => row.CompileMs).Order()]);

        void PrintTimes(string name, IReadOnlyList<double> times) =>
            Line($"{name} ms: median {Percentile(times, 0.5):F0}, p95 {Percentile(times, 0.95):F0}, maximum {times[^1]:F0}");

        void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }

    private static double Percentile(IReadOnlyList<double> sorted, double share) => sorted[(int)Math.Min(sorted.Count - 1, Math.Floor(sorted.Count * share))];
}
