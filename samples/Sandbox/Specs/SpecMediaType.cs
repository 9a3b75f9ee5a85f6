using NJsonSchema;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A media type and the declared schema of its content, if any.</summary>
internal sealed record SpecMediaType(string Type, JsonSchema? Schema)
{
    public bool IsJson => Type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || Type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    public bool IsForm => string.Equals(Type, "application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
}
