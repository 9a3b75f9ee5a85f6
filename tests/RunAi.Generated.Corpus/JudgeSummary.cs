using RunAi.Generated.Judging;
using RunAi.Generated.Judging.Comparison;

namespace RunAi.Generated.Corpus;

/// <summary>Prints what the judges say.</summary>
internal static class JudgeSummary
{
    private const int ExamplesPerSpec = 3;
    private const int LongestLine = 240;

    /// <summary>A line for each judge of a spec, and the first differences that nothing explains.</summary>
    public static void Print(IEnumerable<Verdict> verdicts, TextWriter output)
    {
        foreach (var verdict in verdicts)
        {
            output.WriteLine($"    {verdict.Judge}: {verdict.Counts}; {verdict.Findings.Count} differences, {verdict.Unexplained.Count()} unexplained");
            foreach (var difference in verdict.Unexplained.Take(ExamplesPerSpec))
            {
                output.WriteLine($"        {Short(difference)}");
            }
        }
    }

    /// <summary>How much each judge compared, and the differences by kind and by what explains them.</summary>
    public static void PrintTotals(IReadOnlyList<Verdict> all, TextWriter output)
    {
        foreach (var verdicts in all.GroupBy(verdict => verdict.Judge, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var findings = verdicts.SelectMany(verdict => verdict.Findings.Select(finding => (verdict.Spec, Finding: finding))).ToList();
            output.WriteLine($"{verdicts.Key}: {verdicts.Count()} specs, {verdicts.Count(verdict => !verdict.Unexplained.Any())} of them read alike; {verdicts.Aggregate(ComparisonCounts.None, (sum, verdict) => sum + verdict.Counts)}");
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
