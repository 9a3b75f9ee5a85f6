namespace RunAi.Generated.DifferentialTesting.Comparison;

/// <summary>Represents a difference between the generator and a third-party reader.</summary>
/// <param name="Reader">The name of the reader.</param>
/// <param name="Kind">The kind of difference.</param>
/// <param name="Location">The operation, parameter or schema, followed by the path of a property in it.</param>
/// <param name="Ours">The value of the generator.</param>
/// <param name="Theirs">The value of the reader.</param>
/// <param name="Pointer">The JSON pointer of the schema that <see cref="Steps"/> start from; null if it is unknown.</param>
/// <param name="Steps">The names of properties, and <c>[]</c> for the items of a list or the values of a map.</param>
public sealed record Difference(
    string Reader, DifferenceKind Kind, string Location, string Ours, string Theirs, string? Pointer, IReadOnlyList<string> Steps)
{
    public override string ToString() => $"{Reader}: {Kind} of {Location}: ours {Ours}, theirs {Theirs}";
}
