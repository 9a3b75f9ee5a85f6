using NJsonSchema;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A parameter outside the body, with the serialization of its values.</summary>
internal sealed record SpecParameter(string Name, SpecParameterLocation Location, bool IsRequired, JsonSchema Schema, ListStyle Style, bool AllowsEmpty);
