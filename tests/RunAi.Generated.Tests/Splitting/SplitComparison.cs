using Microsoft.CodeAnalysis;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>Compares the code for a single file with that for a split document.</summary>
internal static class SplitComparison
{
    /// <summary>Returns the first difference; null if there is none.</summary>
    public static string? Compare(string subject, GeneratorStep single, GeneratorStep split)
    {
        var (expected, actual) = (GetIds(single), GetIds(split));
        if (expected != actual)
        {
            return $"{subject}: diagnostics {actual} instead of {expected}: "
                + string.Join('\n', split.Diagnostics.Select(diagnostic => diagnostic.ToString()).Take(3));
        }

        foreach (var (before, after) in single.Files.Zip(split.Files))
        {
            if (before != after)
            {
                var line = before.Text.Split('\n').Zip(after.Text.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
                return $"{subject}: {after.HintName}: {line.Second} instead of {before.HintName}: {line.First}";
            }
        }

        return single.Files.Count == split.Files.Count ? null : $"{subject}: {split.Files.Count} files instead of {single.Files.Count}";
    }

    private static string GetIds(GeneratorStep step) => string.Join(
        ", ",
        step.Diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} x{group.Count()}"));
}
