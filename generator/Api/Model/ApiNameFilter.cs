namespace RunAi.Generator.Api.Model;

/// <summary>Represents the query parameter that selects the items with a name.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Field">The field of a filter, if the parameter is a list of filters; null if its value is the name.</param>
internal sealed record ApiNameFilter(ApiParameter Parameter, string? Field);
