namespace RunAi.Generated.Judging.Comparison;

/// <summary>A matter in which a judge's reading differs from ours.</summary>
/// <param name="Judge">The judge's name.</param>
/// <param name="Kind">The matter.</param>
/// <param name="Place">Where: the operation, parameter or schema, and the steps from there to a member.</param>
/// <param name="Ours">What we say.</param>
/// <param name="Theirs">What the judge says.</param>
/// <param name="Pointer">The JSON pointer of what <see cref="Steps"/> start from; null where it is unknown.</param>
/// <param name="Steps">Names of members, and <c>[]</c> for the items of a list or the values of a map.</param>
public sealed record Difference(
    string Judge, DifferenceKind Kind, string Place, string Ours, string Theirs, string? Pointer, IReadOnlyList<string> Steps)
{
    public override string ToString() => $"{Judge}: {Kind} of {Place}: ours {Ours}, theirs {Theirs}";
}
