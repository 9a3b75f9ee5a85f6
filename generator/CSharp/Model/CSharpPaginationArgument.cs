namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents an argument that declares pagination.</summary>
/// <param name="Name">The name of the parameter; null for an argument without its name.</param>
/// <param name="Text">The text of a string; null for a number.</param>
/// <param name="Number">The number, if the argument is not a string.</param>
internal sealed record CSharpPaginationArgument(string? Name, string? Text, int Number = 0);
