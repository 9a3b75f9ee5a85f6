namespace RunAi.Generator.Api.Model;

/// <summary>Represents the operations with a common first tag.</summary>
/// <param name="Name">The tag as written in the document.</param>
/// <param name="Description">The description in the document; null if it has none.</param>
/// <param name="PreferredName">The name of the group in C#; null for the name of the tag.</param>
/// <param name="TypeName">The name that the types of the group start with; null for the name of the group.</param>
internal sealed record ApiGroup(string Name, string? Description, string? PreferredName, string? TypeName);
