using NJsonSchema;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A media type and the schema of its content, where one is declared.</summary>
internal sealed record SpecMediaType(string Type, JsonSchema? Schema)
{
    public bool IsJson => Type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || Type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    public bool IsForm => string.Equals(Type, "application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
}
