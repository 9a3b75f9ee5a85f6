namespace RunAi.Generator.CSharp;

/// <summary>Represents a group of operations that the filters of the project omit.</summary>
/// <param name="Name">The tag as written in the document.</param>
/// <param name="List">The list of groups that it has to be added to; null if other filters omit it.</param>
internal sealed record OmittedGroup(string Name, string? List);
