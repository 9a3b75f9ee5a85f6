using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Calls.Declarations;

/// <summary>Represents a request body in one media type.</summary>
/// <param name="MediaType">The media type or range.</param>
/// <param name="Schema">The schema; null for none.</param>
/// <param name="Encodings">The encodings of the properties of a form, by name.</param>
public sealed record DeclaredBody(string MediaType, JsonNode? Schema, IReadOnlyDictionary<string, DeclaredEncoding> Encodings);
