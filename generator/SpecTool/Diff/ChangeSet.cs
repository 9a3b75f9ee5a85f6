using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Collects changes without duplicates. A change is breaking if any of its duplicates is.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<(ChangeSubject Subject, string Where, string What), bool> _changes = [];

    public static string DescribeAdded(string part, bool required) => $"{part} added{(required ? " and required" : "")}";

    public static string DescribeRequired(string part, bool required) => $"{part} is {(required ? "now" : "no longer")} required";

    public void Add(ChangeSubject subject, string where, string what, bool isBreaking)
    {
        // Texts from the specs could otherwise add lines to the report and the build log.
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
