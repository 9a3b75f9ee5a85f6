namespace RunAi.Generated.DifferentialTesting.Views;

/// <summary>Represents a parameter.</summary>
/// <param name="Required">Whether the parameter is required.</param>
/// <param name="Type">The type.</param>
/// <param name="Style">The style of a list or an object, such as <c>form exploded</c>; null for types that all styles serialize alike.</param>
/// <param name="Pointer">The JSON pointer of the parameter; null if the reader does not provide it.</param>
public sealed record ParameterView(bool Required, TypeView Type, string? Style, string? Pointer)
{
    /// <summary>The style of parameters that are serialized as JSON.</summary>
    public const string Json = "json";

    /// <summary>Returns the style of a list or an object; null for other types.</summary>
    public static string? GetStyle(TypeView type, string style, bool explode) =>
        type.Kind is "array" or "object" ? explode ? style + " exploded" : style : null;
}
