using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Collects changes without duplicates. A change is breaking if any of its duplicates is.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<(ChangeSubject Subject, string Where, string What), bool> _changes = [];

    public static string DescribeAdded(string part, bool required) => $"{part} added{(required ? " and required" : "")}";

    public static string DescribeRequired(string part, bool required) => $"{part} is {(required ? "now" : "no longer")} required";

    /// <summary>Adds a change of <c>deprecated</c>.</summary>
    /// <param name="subject">The subject of the change.</param>
    /// <param name="where">The operation or model.</param>
    /// <param name="part">The part of the operation or model, followed by a space; empty for the whole.</param>
    /// <param name="old">Whether it was deprecated.</param>
    /// <param name="now">Whether it is deprecated.</param>
    public void AddDeprecation(ChangeSubject subject, string where, string part, bool old, bool now)
    {
        if (old != now)
        {
            Add(subject, where, $"{part}{(now ? "deprecated" : "no longer deprecated")}", isBreaking: false);
        }
    }

    /// <summary>Adds a change of the documented constraints, such as the default and the range. A server can enforce them.</summary>
    public void AddConstraints(ChangeSubject subject, string where, string part, IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        if (!old.SequenceEqual(now))
        {
            Add(subject, where, $"constraints of {part} changed from {Quote(old)} to {Quote(now)}", isBreaking: false);
        }

        static string Quote(IReadOnlyList<string> texts) => texts.Count == 0 ? "none" : $"\"{string.Join(' ', texts)}\"";
    }

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
