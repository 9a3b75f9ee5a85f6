using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.Corpus;

/// <summary>Prints the comparisons with other readers.</summary>
internal static class ComparisonSummary
{
    private const int ExamplesPerSpec = 3;
    private const int LongestLine = 240;

    /// <summary>Prints a line per reader of a spec, and the first unexplained differences.</summary>
    public static void Print(IEnumerable<ComparisonResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            output.WriteLine($"    {result.Reader}: {result.Counts}; {result.Findings.Count} differences, {result.Unexplained.Count()} unexplained");
            foreach (var difference in result.Unexplained.Take(ExamplesPerSpec))
            {
                output.WriteLine($"        {Shorten(difference)}");
            }
        }
    }

    /// <summary>Prints the totals per reader, and the differences by kind and explanation.</summary>
    public static void PrintTotals(IReadOnlyList<ComparisonResult> all, TextWriter output)
    {
        foreach (var results in all.GroupBy(result => result.Reader, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var findings = results.SelectMany(result => result.Findings.Select(finding => (result.Spec, Finding: finding))).ToList();
            var explained = results.Count(result => !result.Unexplained.Any());
            var counts = results.Aggregate(ComparisonCounts.None, (sum, result) => sum + result.Counts);
            output.WriteLine($"{results.Key}: {results.Count()} specs, {explained} without unexplained differences; {counts}");
            var kinds = findings.GroupBy(one => (one.Finding.Difference.Kind, one.Finding.Known))
                .OrderBy(group => group.Key.Known is not null)
                .ThenByDescending(group => group.Count());
            foreach (var kind in kinds)
            {
                var specs = kind.Select(one => one.Spec).Distinct(StringComparer.Ordinal).Count();
                output.WriteLine($"  {kind.Key.Kind}, {kind.Key.Known ?? "unexplained"}: {kind.Count()} in {specs} specs");
            }
        }
    }

    private static string Shorten(Difference difference)
    {
        var line = difference.ToString().ReplaceLineEndings(" ");
        return line.Length <= LongestLine ? line : line[..LongestLine] + "…";
    }
}
