namespace RunAi.Generator.Api.Model;

/// <summary>Represents a step from a JSON value to a nested one.</summary>
/// <param name="Container">The JSON type of the value: an object or an array.</param>
/// <param name="PropertyName">The name of the property; null for the first item of a list or the first value of a map.</param>
internal sealed record ApiPathStep(ApiJsonKind Container, string? PropertyName)
{
    public static ApiPathStep FirstItem { get; } = new(ApiJsonKind.Array, null);

    public static ApiPathStep FirstValue { get; } = new(ApiJsonKind.Object, null);

    public static ApiPathStep Property(string name) => new(ApiJsonKind.Object, name);
}
