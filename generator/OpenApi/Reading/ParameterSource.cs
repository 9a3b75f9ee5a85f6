namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents a parameter object after following references.</summary>
/// <param name="Element">The parameter object.</param>
/// <param name="Name">The name; empty for a Swagger 2.0 body without a name.</param>
/// <param name="In">The value of <c>in</c> as written.</param>
/// <param name="Description">The description next to the reference, or else that of the parameter object.</param>
/// <param name="PreferredName"><c>x-runai-name</c> next to the reference, or else that of the parameter object; null for none.</param>
/// <param name="Filter"><c>x-runai-filter</c> next to the reference, or else that of the parameter object; null for none.</param>
internal sealed record ParameterSource(
    SpecElement Element, string Name, string In, string? Description, string? PreferredName, SpecElement? Filter = null);
