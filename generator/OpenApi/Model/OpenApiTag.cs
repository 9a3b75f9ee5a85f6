namespace RunAi.Generator.OpenApi.Model;

/// <param name="Name">The name.</param>
/// <param name="Description">The description; null for none.</param>
/// <param name="PreferredName"><c>x-runai-name</c>: the name of its group in C#; null for the name of the tag.</param>
/// <param name="TypeName"><c>x-runai-type-name</c>: the name that the types of its group start with; null for the name of the group.</param>
internal sealed record OpenApiTag(string Name, string? Description, string? PreferredName = null, string? TypeName = null);
