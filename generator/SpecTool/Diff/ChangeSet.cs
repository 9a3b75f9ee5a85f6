using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Collects changes; one that is found on several ways is kept once, as breaking if it is on one of them.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<(ChangeSubject Subject, string Where, string What), bool> _changes = [];

    public void Add(ChangeSubject subject, string where, string what, bool isBreaking)
    {
        // Both quote the documents, which could otherwise begin lines of their own in the report and in the log of the build.
        var key = (subject, DiagnosticText.Sanitize(where), DiagnosticText.Sanitize(what));
        _changes[key] = isBreaking || _changes.GetValueOrDefault(key);
    }

    public IReadOnlyList<SpecChange> ToList() =>
    [
        .. _changes
            .Select(change => new SpecChange(change.Key.Subject, change.Key.Where, change.Key.What, change.Value))
            .OrderBy(change => change.Subject).ThenBy(change => change.Where, StringComparer.Ordinal).ThenBy(change => change.What, StringComparer.Ordinal),
    ];
}
