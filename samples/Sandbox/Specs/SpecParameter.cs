using NJsonSchema;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A parameter outside the body and how a list of its values is written.</summary>
internal sealed record SpecParameter(string Name, SpecParameterLocation Location, bool IsRequired, JsonSchema Schema, ListStyle Style, bool AllowsEmpty);
