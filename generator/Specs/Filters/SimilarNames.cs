using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Finds what a misspelt name may have meant.</summary>
internal static class SimilarNames
{
    private const int MaxNames = 3;

    /// <summary>Up to three candidates that differ from the name in few characters, case aside; the nearest first.</summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> candidates)
    {
        var most = Math.Max(2, name.Length / 3);
        return [.. candidates
            .Distinct(StringComparer.Ordinal)
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= most)
            .Select(candidate => (Candidate: candidate, Distance: GetEditDistance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(near => near.Distance <= most)
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Candidate, StringComparer.Ordinal)
            .Take(MaxNames)
            .Select(near => near.Candidate)];
    }

    /// <summary>The Levenshtein distance: how many characters must be inserted, deleted or replaced.</summary>
    private static int GetEditDistance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
