namespace RunAi.Generator.Api.Model;

/// <param name="Pattern">A status code, a range such as <c>2XX</c>, or <c>default</c>.</param>
/// <param name="MediaType">The media type, or null where the status has no body.</param>
/// <param name="Type">What a JSON body holds; null for other bodies.</param>
internal sealed record ApiResponseStatus(string Pattern, string? MediaType, ApiTypeUse? Type);
