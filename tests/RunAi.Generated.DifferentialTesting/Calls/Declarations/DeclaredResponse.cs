using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Calls.Declarations;

/// <summary>Represents a response of an operation.</summary>
/// <param name="Status">The status code, the range or <c>default</c>.</param>
/// <param name="Contents">The media types with their schemas.</param>
public sealed record DeclaredResponse(string Status, IReadOnlyList<(string MediaType, JsonNode? Schema)> Contents);
