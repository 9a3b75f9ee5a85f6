namespace RunAi.Generator.Api.Model;

/// <param name="Name">The tag, as the document writes it.</param>
/// <param name="Description">From the document, or null.</param>
internal sealed record ApiGroup(string Name, string? Description);
