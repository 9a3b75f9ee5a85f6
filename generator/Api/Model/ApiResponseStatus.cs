namespace RunAi.Generator.Api.Model;

/// <summary>Represents the response for a status code.</summary>
/// <param name="Pattern">A status code, a range such as <c>2XX</c>, or <c>default</c>.</param>
/// <param name="MediaType">The media type; null if the response has no body. A response to HEAD has a media type, but no body.</param>
/// <param name="Type">The type of a JSON body; null for other bodies.</param>
internal sealed record ApiResponseStatus(string Pattern, string? MediaType, ApiTypeUse? Type)
{
    /// <summary>Gets a value indicating whether the server chooses the format of a string: the media type is a range.</summary>
    public bool IsRange { get; init; }
}
