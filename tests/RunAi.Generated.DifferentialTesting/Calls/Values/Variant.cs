using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Calls.Values;

/// <summary>Represents a value of a schema that is chosen for one variant.</summary>
/// <param name="Label">The variant, such as <c>oneOf/1: special characters</c>.</param>
/// <param name="Value">The value.</param>
public sealed record Variant(string Label, JsonNode? Value);
