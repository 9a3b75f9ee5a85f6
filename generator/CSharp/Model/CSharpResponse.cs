namespace RunAi.Generator.CSharp.Model;

/// <summary><c>.Returns("200", "application/json", Project.Read)</c></summary>
/// <param name="Method">The runtime's method: <c>Returns</c>, <c>ReturnsText</c>, <c>ReturnsStream</c> and so on.</param>
/// <param name="Status">The status code pattern, or several separated by spaces.</param>
/// <param name="MediaType">The media type; null for no body.</param>
/// <param name="ReadFunction">The function that reads the body; null if none is needed.</param>
internal sealed record CSharpResponse(string Method, string Status, string? MediaType, string? ReadFunction);
