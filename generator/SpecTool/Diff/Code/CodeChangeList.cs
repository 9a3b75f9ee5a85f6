namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Collects changes of the generated code without duplicates.</summary>
internal sealed class CodeChangeList
{
    private readonly HashSet<CodeChange> _changes = [];

    public static string DescribeMissing(string? newName) => newName is null ? "removed" : $"is now `{newName}`";

    public static string DescribeType(string old, string now) => $"changed from `{old}` to `{now}`";

    public void Add(string type, string member, string what) => _changes.Add(new CodeChange(type, member, what));

    public IReadOnlyList<CodeChange> ToList() =>
    [
        .. _changes.OrderBy(change => change.Type, StringComparer.Ordinal)
            .ThenBy(change => change.Member, StringComparer.Ordinal)
            .ThenBy(change => change.What, StringComparer.Ordinal),
    ];
}
