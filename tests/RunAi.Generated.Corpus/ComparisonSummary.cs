using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.Corpus;

/// <summary>Prints what the readers say.</summary>
internal static class ComparisonSummary
{
    private const int ExamplesPerSpec = 3;
    private const int LongestLine = 240;

    /// <summary>A line for each reader of a spec, and the first differences that nothing explains.</summary>
    public static void Print(IEnumerable<ComparisonResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            output.WriteLine($"    {result.Reader}: {result.Counts}; {result.Findings.Count} differences, {result.Unexplained.Count()} unexplained");
            foreach (var difference in result.Unexplained.Take(ExamplesPerSpec))
            {
                output.WriteLine($"        {Short(difference)}");
            }
        }
    }

    /// <summary>How much each reader compared, and the differences by kind and by what explains them.</summary>
    public static void PrintTotals(IReadOnlyList<ComparisonResult> all, TextWriter output)
    {
        foreach (var results in all.GroupBy(result => result.Reader, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var findings = results.SelectMany(result => result.Findings.Select(finding => (result.Spec, Finding: finding))).ToList();
            output.WriteLine($"{results.Key}: {results.Count()} specs, {results.Count(result => !result.Unexplained.Any())} of them read alike; {results.Aggregate(ComparisonCounts.None, (sum, result) => sum + result.Counts)}");
            foreach (var kind in findings.GroupBy(one => (one.Finding.Difference.Kind, one.Finding.Known)).OrderBy(group => group.Key.Known is not null).ThenByDescending(group => group.Count()))
            {
                output.WriteLine($"  {kind.Key.Kind}, {kind.Key.Known ?? "unexplained"}: {kind.Count()} in {kind.Select(one => one.Spec).Distinct(StringComparer.Ordinal).Count()} specs");
            }
        }
    }

    private static string Short(Difference difference)
    {
        var line = difference.ToString().ReplaceLineEndings(" ");
        return line.Length <= LongestLine ? line : line[..LongestLine] + "…";
    }
}
