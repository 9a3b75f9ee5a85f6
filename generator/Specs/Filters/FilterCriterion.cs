using System.Collections.Generic;
using RunAi.Generator.Common;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Filters;

/// <summary>A list of filter values. Tracks which of them matched, and all subjects, to report unmatched values with suggestions.</summary>
/// <param name="name">The name of the item metadata.</param>
/// <param name="values">The values to match.</param>
/// <param name="subjects">Gets the texts of an operation that the values are matched against.</param>
/// <param name="matches">Determines whether a value (first) matches a subject (second).</param>
internal sealed class FilterCriterion(
    string name, EquatableArray<string> values, Func<FilterCandidate, IEnumerable<string>> subjects, Func<string, string, bool> matches)
{
    private readonly bool[] _hasMatched = new bool[values.Count];
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public EquatableArray<string> Values { get; } = values;

    public bool HasValues => Values.Count > 0;

    /// <summary>Determines whether a value matches a subject of the operation. All values are tried, to track which of them match.</summary>
    public bool Accepts(FilterCandidate operation)
    {
        var accepts = false;
        foreach (var subject in subjects(operation))
        {
            _subjects.Add(subject);
            for (var i = 0; i < Values.Count; i++)
            {
                if (matches(Values[i], subject))
                {
                    _hasMatched[i] = true;
                    accepts = true;
                }
            }
        }

        return accepts;
    }

    /// <summary>Reports the values that matched nothing (RUNAI0015). Returns whether there were any.</summary>
    public bool ReportUnmatched(SourceLocation? location, DiagnosticBag diagnostics)
    {
        var found = false;
        for (var i = 0; i < Values.Count; i++)
        {
            if (!_hasMatched[i])
            {
                found = true;
                var similar = SimilarNames.Find(Values[i], _subjects);
                var hint = similar.Count == 0 ? string.Empty : "; similar names: " + string.Join(", ", similar);
                diagnostics.Report(DiagnosticIds.FilterMatchesNothing, location, Name, Values[i], hint);
            }
        }

        return found;
    }
}
