using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Describes how values are serialized, as far as it depends on more than their type.</summary>
internal static class ParameterFormat
{
    /// <summary>Returns the format of a parameter, in which equal requests have equal texts.</summary>
    public static string Describe(ApiParameter parameter)
    {
        if (parameter.AsJson)
        {
            return "JSON";
        }

        // The style makes no difference for a single value in a query or a header.
        var isSingle = parameter.Type.Type is ApiScalarType && parameter.Style is SerializationStyle.Form or SerializationStyle.Simple;
        var format = isSingle ? "text" : Describe(parameter.Style, parameter.Explode);
        return format + DescribeItems(parameter.ItemStyles) + (parameter.AllowReserved ? " with reserved characters" : "");
    }

    /// <summary>Returns the format of a property of a form; null is the default.</summary>
    public static string Describe(ApiFormStyle? style) => style is null
        ? "the default style"
        : Describe(style.Style, style.Explode) + DescribeItems(style.ItemStyles) + (style.AllowReserved ? " with reserved characters" : "");

    private static string Describe(SerializationStyle style, bool explode) =>
        $"`{char.ToLowerInvariant(style.ToString()[0])}{style.ToString()[1..]}`{(explode ? " with `explode`" : "")}";

    private static string DescribeItems(IReadOnlyList<SerializationStyle> styles) =>
        string.Concat(styles.Select(static style => $", items `{char.ToLowerInvariant(style.ToString()[0])}{style.ToString()[1..]}`"));
}
