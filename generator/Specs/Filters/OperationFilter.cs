using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Determines which operations are kept.</summary>
internal sealed class OperationFilter
{
    private readonly List<FilterCriterion> _criteria;
    private readonly bool _excludeDeprecated;
    private bool _hasAccepted;

    public OperationFilter(SpecFilterOptions options)
    {
        _excludeDeprecated = options.ExcludeDeprecated;
        _criteria =
        [
            new(options.TagsName, options.IncludeTags, operation => operation.Tags, IsSame),
            new(nameof(options.IncludePaths), options.IncludePaths, operation => [operation.Path], (value, path) => Glob.IsMatch(value, path, '/')),
            new(nameof(options.IncludeOperations), options.IncludeOperations, GetOperationIds, (value, id) => Glob.IsMatch(value, id, separator: null)),
            new(nameof(options.IncludeMethods), options.IncludeMethods, operation => [operation.Method], IsSame),
        ];
        _criteria.RemoveAll(criterion => !criterion.HasValues);
    }

    public bool Accepts(FilterCandidate operation)
    {
        // Every criterion must see every operation to report its unmatched values correctly.
        var accepts = !_excludeDeprecated || !operation.IsDeprecated;
        foreach (var criterion in _criteria)
        {
            accepts &= criterion.Accepts(operation);
        }

        _hasAccepted |= accepts;
        return accepts;
    }

    /// <summary>Reports values that match no operation, or the whole filter if only the combination matches none.</summary>
    public void ReportUnmatched(SourceLocation? location, DiagnosticBag diagnostics)
    {
        var hasUnmatched = false;
        foreach (var criterion in _criteria)
        {
            hasUnmatched |= criterion.ReportUnmatched(location, diagnostics);
        }

        if (_hasAccepted || hasUnmatched)
        {
            return;
        }

        var names = _criteria.Select(criterion => criterion.Name).ToList();
        var values = _criteria.Select(criterion => string.Join(";", criterion.Values)).ToList();
        if (_excludeDeprecated)
        {
            names.Add(nameof(SpecFilterOptions.ExcludeDeprecated));
            values.Add("true");
        }

        const string Hint = "; the values match separately, but no operation matches all of them";
        diagnostics.Report(DiagnosticIds.FilterMatchesNothing, location, string.Join(" + ", names), string.Join(" + ", values), Hint);
    }

    private static IEnumerable<string> GetOperationIds(FilterCandidate operation) => operation.OperationId is { } id ? [id] : [];

    private static bool IsSame(string value, string subject) => string.Equals(value, subject, StringComparison.OrdinalIgnoreCase);
}
