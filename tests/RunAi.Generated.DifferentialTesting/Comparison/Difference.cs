namespace RunAi.Generated.DifferentialTesting.Comparison;

/// <summary>A matter in which a third-party reader's reading differs from ours.</summary>
/// <param name="Reader">The reader's name.</param>
/// <param name="Kind">The matter.</param>
/// <param name="Location">Where: the operation, parameter or schema, and the steps from there to a property.</param>
/// <param name="Ours">What we say.</param>
/// <param name="Theirs">What the reader says.</param>
/// <param name="Pointer">The JSON pointer of what <see cref="Steps"/> start from; null where it is unknown.</param>
/// <param name="Steps">Names of properties, and <c>[]</c> for the items of a list or the values of a map.</param>
public sealed record Difference(
    string Reader, DifferenceKind Kind, string Location, string Ours, string Theirs, string? Pointer, IReadOnlyList<string> Steps)
{
    public override string ToString() => $"{Reader}: {Kind} of {Location}: ours {Ours}, theirs {Theirs}";
}
