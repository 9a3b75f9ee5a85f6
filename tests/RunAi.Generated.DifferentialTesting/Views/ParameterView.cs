namespace RunAi.Generated.DifferentialTesting.Views;

/// <param name="Required">Whether a call without it is wrong.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Style">How a list or an object is written, such as <c>form exploded</c>; null for values that are written alike in all styles.</param>
/// <param name="Pointer">Where it stands, if the reader knows.</param>
public sealed record ParameterView(bool Required, TypeView Type, string? Style, string? Pointer)
{
    /// <summary>The style of values that travel as JSON, whatever their type.</summary>
    public const string Json = "json";

    /// <summary>The style where it makes a difference: for lists and objects.</summary>
    public static string? GetStyle(TypeView type, string style, bool explode) =>
        type.Kind is "array" or "object" ? explode ? style + " exploded" : style : null;
}
