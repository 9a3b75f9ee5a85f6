using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>A schema as seen from a place that leads to it through references and wrappers.</summary>
/// <param name="Schema">The schema that says something.</param>
/// <param name="Nullable">Whether it or a step on the way allows null.</param>
/// <param name="Description">The description nearest to the place.</param>
/// <param name="Deprecated">Whether it or a step on the way is deprecated.</param>
/// <param name="ReadOnly">Whether it or a step on the way is read-only.</param>
/// <param name="WriteOnly">Whether it or a step on the way is write-only.</param>
internal readonly record struct ResolvedSchema(Schema Schema, bool Nullable, string? Description, bool Deprecated, bool ReadOnly, bool WriteOnly);
