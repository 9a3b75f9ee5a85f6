using System.Text;
using RunAi.Generated.SpecTool.Diff.Code;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Writes changes as Markdown, breaking changes first.</summary>
internal static class DiffReport
{
    /// <summary>Creates a one-line summary.</summary>
    public static string Summarize(SpecDiff diff)
    {
        var breaking = diff.Changes.Count(change => change.IsBreaking);
        return $"{GetVersionRange(diff)}: {Pluralize(Count(diff, ChangeSubject.AddedOperation), "operation")} added, "
            + $"{Count(diff, ChangeSubject.RemovedOperation)} removed, {CountLocations(diff, ChangeSubject.Operation)} changed; "
            + $"{Pluralize(CountLocations(diff, ChangeSubject.Model), "model")} changed; "
            + $"{breaking} of {Pluralize(diff.Changes.Count, "change")} {(breaking == 1 || diff.Changes.Count == 1 ? "is" : "are")} breaking; "
            + SummarizeCode(diff.CodeChanges);
    }

    public static string Write(SpecDiff diff)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(DiagnosticText.Sanitize(diff.After.Title ?? "API")).Append(", ").Append(GetVersionRange(diff)).Append("\n\n");
        text.Append(Summarize(diff)).Append(".\n");
        WriteCode(text, diff.CodeChanges);
        Write(text, "Breaking changes", [.. diff.Changes.Where(change => change.IsBreaking)]);
        Write(text, "Other changes", [.. diff.Changes.Where(change => !change.IsBreaking)]);
        return text.ToString();
    }

    /// <summary>Gets the version as one line.</summary>
    public static string GetVersion(ApiModel model) => DiagnosticText.Sanitize(model.Version ?? "unknown version");

    private static string SummarizeCode(IReadOnlyList<CodeChange> changes)
    {
        var members = changes.Select(change => (change.Type, change.Member)).Distinct().Count();
        return members == 0
            ? "existing calls compile unchanged"
            : members == 1 ? "1 type or member breaks existing code"
            : $"{members} types and members break existing code";
    }

    private static void WriteCode(StringBuilder text, IReadOnlyList<CodeChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        text.Append("\n## Code that does not compile unchanged (").Append(changes.Count).Append(")\n\n");
        foreach (var type in changes.GroupBy(change => change.Type))
        {
            var ownChanges = type.Where(change => change.Member.Length == 0).Select(change => " " + change.What);
            text.Append("- ").Append(FormatCode(type.Key)).AppendJoin(';', ownChanges).Append('\n');
            foreach (var change in type.Where(change => change.Member.Length > 0))
            {
                text.Append("  - ").Append(FormatCode(change.Member)).Append(": ").Append(change.What).Append('\n');
            }
        }
    }

    private static void Write(StringBuilder text, string title, IReadOnlyList<SpecChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        text.Append("\n## ").Append(title).Append(" (").Append(changes.Count).Append(")\n");
        foreach (var section in changes.GroupBy(change => change.Subject))
        {
            text.Append("\n### ").Append(GetTitle(section.Key)).Append(" (").Append(section.Select(change => change.Where).Distinct().Count()).Append(")\n\n");
            foreach (var location in section.GroupBy(change => change.Where))
            {
                if (section.Key is ChangeSubject.AddedOperation or ChangeSubject.RemovedOperation)
                {
                    text.Append("- ").Append(FormatCode(location.Key)).Append(": ").AppendJoin(", ", location.Select(change => change.What)).Append('\n');
                }
                else
                {
                    WriteDetails(text, location);
                }
            }
        }
    }

    private static void WriteDetails(StringBuilder text, IGrouping<string, SpecChange> location)
    {
        text.Append("- ").Append(FormatCode(location.Key)).Append('\n');
        foreach (var change in location)
        {
            text.Append("  - ").Append(change.What).Append('\n');
        }
    }

    private static string GetTitle(ChangeSubject subject) => subject switch
    {
        ChangeSubject.RemovedOperation => "Operations removed",
        ChangeSubject.AddedOperation => "Operations added",
        ChangeSubject.Operation => "Operations changed",
        ChangeSubject.Model => "Models changed",
        _ => "Security schemes changed",
    };

    private static string GetVersionRange(SpecDiff diff) => $"{GetVersion(diff.Before)} → {GetVersion(diff.After)}";

    /// <summary>Formats a name as code; backticks in the name are escaped.</summary>
    private static string FormatCode(string name) => $"`{name.Replace("`", "\\u0060", StringComparison.Ordinal)}`";

    private static string Pluralize(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static int CountLocations(SpecDiff diff, ChangeSubject subject) =>
        diff.Changes.Where(change => change.Subject == subject).Select(change => change.Where).Distinct().Count();

    private static int Count(SpecDiff diff, ChangeSubject subject) => diff.Changes.Count(change => change.Subject == subject);
}
