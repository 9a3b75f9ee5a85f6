namespace RunAi.Generator.OpenApi.Reading;

/// <summary>A parameter object behind its references.</summary>
/// <param name="Element">The parameter object.</param>
/// <param name="Name">Its name; empty for a Swagger 2.0 body without one.</param>
/// <param name="In">Its <c>in</c>, as written.</param>
/// <param name="Description">Its description, or the one beside the reference to it.</param>
internal sealed record ParameterSource(SpecElement Element, string Name, string In, string? Description);
