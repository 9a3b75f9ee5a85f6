using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Represents a schema after following references and wrappers, with the keywords of all steps.</summary>
/// <param name="Schema">The schema at the end.</param>
/// <param name="Nullable">Whether it or a step allows null.</param>
/// <param name="Description">The description of the first step that has one.</param>
/// <param name="Deprecated">Whether it or a step is deprecated.</param>
/// <param name="ReadOnly">Whether it or a step is read-only.</param>
/// <param name="WriteOnly">Whether it or a step is write-only.</param>
internal readonly record struct ResolvedSchema(Schema Schema, bool Nullable, string? Description, bool Deprecated, bool ReadOnly, bool WriteOnly);
