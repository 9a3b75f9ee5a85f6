namespace RunAi.Generator.OpenApi.Reading;

/// <summary>A response object behind its references.</summary>
/// <param name="Element">The response object.</param>
/// <param name="Status">A status code, a range in upper case, or <c>default</c>.</param>
/// <param name="Description">Its description, or the one beside the reference to it.</param>
internal sealed record ResponseSource(SpecElement Element, string Status, string? Description);
