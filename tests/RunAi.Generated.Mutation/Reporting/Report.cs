using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Mutation.Reporting;

/// <summary>Formats the results of a run.</summary>
internal static class Report
{
    /// <summary>Returns a table of the score of each file, followed by the survivors.</summary>
    public static string ToText(IReadOnlyList<MutantResult> results, IReadOnlyList<EquivalentMutant> stale)
    {
        var text = new StringBuilder();
        var scores = ScoresOf(results);
        var width = Math.Max(20, scores.Max(score => score.Name.Length));
        Line($"{"file".PadRight(width)}  detected  survived  not covered  equivalent  score  without equivalent");
        foreach (var score in scores)
        {
            var counts = $"{score.Detected,8}  {score.Survived,8}  {score.NotCovered,11}  {score.Equivalent,10}";
            Line($"{score.Name.PadRight(width)}  {counts}  {score.Raw,5:0.0}  {score.Adjusted,18:0.0}");
        }

        foreach (var result in results.Where(result => result is { Counts: true, IsDetected: false, Equivalence: null }))
        {
            var mutant = result.Mutant;
            Line($"");
            Line($"{mutant.File}({mutant.Line}): {mutant.Id} {result.Status} ({result.Detail}), {mutant.Kind} in {mutant.Member}");
            Line($"  - {mutant.Original}");
            Line($"  + {mutant.Mutated}");
        }

        foreach (var result in results.Where(result => result is { IsDetected: true, Equivalence: not null }))
        {
            Line($"");
            Line($"equivalent.json: {result.Mutant.Id} in {result.Mutant.File}({result.Mutant.Line}) is not equivalent: it was detected ({result.Detail}).");
        }

        foreach (var entry in stale)
        {
            Line($"");
            Line($"equivalent.json: no mutant matches the entry for '{entry.Original}' -> '{entry.Mutated}' in {entry.File}, {entry.Member}.");
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    /// <summary>Returns the scores and all results as JSON.</summary>
    public static string ToJson(IReadOnlyList<MutantResult> results) => JsonSerializer.Serialize(
        new
        {
            Scores = ScoresOf(results),
            Mutants = results.Select(result => new
            {
                result.Mutant.Id,
                result.Mutant.File,
                result.Mutant.Line,
                result.Mutant.Member,
                result.Mutant.Kind,
                result.Mutant.Original,
                result.Mutant.Mutated,
                result.Mutant.Occurrence,
                result.Status,
                result.Detail,
                result.Equivalence,
            }),
        },
        JsonFormat.Options);

    private static List<MutationScore> ScoresOf(IReadOnlyList<MutantResult> results) =>
    [
        .. results.GroupBy(result => result.Mutant.File).Select(file => MutationScore.Create(file.Key, [.. file])),
        MutationScore.Create("total", results),
    ];
}
