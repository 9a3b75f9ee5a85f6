using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Finds names that are similar to a misspelled one.</summary>
internal static class SimilarNames
{
    private const int MaxNames = 3;

    /// <summary>Finds up to three candidates that differ in few characters, ignoring case, the most similar first.</summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> candidates)
    {
        var maxDistance = Math.Max(2, name.Length / 3);
        return [.. candidates
            .Distinct(StringComparer.Ordinal)
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= maxDistance)
            .Select(candidate => (Candidate: candidate, Distance: GetEditDistance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(match => match.Distance <= maxDistance)
            .OrderBy(match => match.Distance)
            .ThenBy(match => match.Candidate, StringComparer.Ordinal)
            .Take(MaxNames)
            .Select(match => match.Candidate)];
    }

    /// <summary>Computes the Levenshtein distance: the number of characters to insert, delete or replace.</summary>
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
