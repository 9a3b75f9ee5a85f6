namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents a response object after following references.</summary>
/// <param name="Element">The response object.</param>
/// <param name="Status">A status code, a range in upper case, or <c>default</c>.</param>
/// <param name="Description">The description next to the reference, or else that of the response object.</param>
internal sealed record ResponseSource(SpecElement Element, string Status, string? Description);
