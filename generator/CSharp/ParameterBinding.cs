using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Chooses the request's method for a parameter, and its arguments.</summary>
internal static class ParameterBinding
{
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The expression of its value.</param>
    /// <param name="isModel">Whether its type is a class of ours.</param>
    public static CSharpBinding Create(ApiParameter parameter, string value, bool isModel)
    {
        var shape = parameter.Type.Type switch
        {
            ApiListType => "List",
            ApiMapType => "Map",
            ApiNamedType when isModel => "Model",
            _ => string.Empty,
        };
        return new CSharpBinding("Add" + parameter.In + shape, parameter.WireName, value + GetStyleArguments(parameter, shape.Length > 0, shape is "Map" or "Model"), null);
    }

    private static string GetStyleArguments(ApiParameter parameter, bool isComposite, bool hasProperties)
    {
        var style = $", ParameterStyle.{parameter.Style}, explode: {(parameter.Explode ? "true" : "false")}";
        return parameter.In switch
        {
            ParameterLocation.Path => isComposite || parameter.Style != SerializationStyle.Simple ? style : string.Empty,
            ParameterLocation.Query => (isComposite ? style : string.Empty) + (parameter.AllowReserved ? ", allowReserved: true" : string.Empty),
            ParameterLocation.Cookie => string.Empty,
            _ => hasProperties ? $", explode: {(parameter.Explode ? "true" : "false")}" : string.Empty,
        };
    }
}
