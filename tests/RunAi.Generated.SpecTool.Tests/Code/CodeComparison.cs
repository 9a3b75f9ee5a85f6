using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Diff.Code;
using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Tests.Code;

/// <summary>Compares the errors of code that uses all members of the old version, compiled with the new one, with the differences of the versions.</summary>
/// <param name="Lines">The number of lines of the code.</param>
/// <param name="Errors">The number of lines with errors.</param>
/// <param name="Changes">The number of differences.</param>
/// <param name="Unforeseen">The lines with errors that no difference explains.</param>
/// <param name="Unfounded">The differences without an error.</param>
internal sealed record CodeComparison(
    int Lines, int Errors, int Changes, IReadOnlyList<string> Unforeseen, IReadOnlyList<string> Unfounded)
{
    public static CodeComparison Create(ApiModel before, ApiModel after)
    {
        var old = new ClientCompilation(before);
        var lines = CallerWriter.Write(old.Types);
        var code = string.Join('\n', lines.Select(line => line.Text));
        Assert.Empty(old.Compile(code).Select(group => $"{lines[group.Key].Text}\n    {group.First()}"));

        var errors = new ClientCompilation(after).Compile(code);
        var changes = SpecDiff.Compare(before, after).CodeChanges;
        var missing = changes.Where(change => change.Member.Length == 0).Select(change => change.Type).ToHashSet(StringComparer.Ordinal);
        return new CodeComparison(
            lines.Count,
            errors.Count,
            changes.Count,
            [
                .. errors.Where(group => !changes.Any(change => Explains(change, lines[group.Key])))
                    .Select(group => $"{lines[group.Key].Text}\n    {group.First()}"),
            ],
            [.. changes.Where(change => !errors.Any(group => Explains(change, lines[group.Key])) && !IsHidden(change, missing)).Select(change => $"{change}")]);
    }

    private static bool Explains(CodeChange change, CallerLine line) => change.Member.Length == 0
        ? line.Types.Contains(change.Type)
        : change.Type == line.Type
            && (line.Member is null
                ? change.What.Contains("object initializers", StringComparison.Ordinal)
                    || line.Text.Contains($" {change.Member} = default!", StringComparison.Ordinal)
                : change.Member.Replace("WithResponse", "", StringComparison.Ordinal) == line.Member
                    || line.Member.StartsWith(change.Member + ".", StringComparison.Ordinal)
                    || line.Member.StartsWith(change.Member + " ", StringComparison.Ordinal));

    /// <summary>Determines whether the error is hidden by the error of a missing type.</summary>
    private static bool IsHidden(CodeChange change, HashSet<string> missing) =>
        (change.Member.Length > 0 && missing.Contains(change.Type)) || missing.Any(type => change.What.Contains(type, StringComparison.Ordinal));
}
