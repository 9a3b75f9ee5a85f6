using System.Collections.Generic;
using RunAi.Generator.Common;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Filters;

/// <summary>One list of the filter. It notes which of its values matched, and what it could have matched, for the report afterwards.</summary>
/// <param name="name">The name of the metadata.</param>
/// <param name="values">The wanted values.</param>
/// <param name="subjects">What the values are compared with in an operation.</param>
/// <param name="matches">Whether a value, first, matches a subject, second.</param>
internal sealed class FilterCriterion(
    string name, EquatableArray<string> values, Func<FilterCandidate, IEnumerable<string>> subjects, Func<string, string, bool> matches)
{
    private readonly bool[] _hasMatched = new bool[values.Count];
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public EquatableArray<string> Values { get; } = values;

    public bool HasValues => Values.Count > 0;

    /// <summary>Whether the operation has a subject that a value matches. All values are tried, so that each knows whether it is of use.</summary>
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

    /// <summary>Reports the values that matched nothing (RUNAI0015); whether there were any.</summary>
    public bool ReportUnmatched(SourceLocation? location, DiagnosticBag diagnostics)
    {
        var found = false;
        for (var i = 0; i < Values.Count; i++)
        {
            if (!_hasMatched[i])
            {
                found = true;
                var near = SimilarNames.Find(Values[i], _subjects);
                var hint = near.Count == 0 ? string.Empty : ". Near names: " + string.Join(", ", near);
                diagnostics.Report(DiagnosticIds.FilterMatchesNothing, location, Name, Values[i], hint);
            }
        }

        return found;
    }
}
