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
    public static CSharpBinding Of(ApiParameter parameter, string value, bool isModel)
    {
        var shape = parameter.Type.Type switch
        {
            ApiListType => "List",
            ApiMapType => "Map",
            ApiNamedType when isModel => "Model",
            _ => string.Empty,
        };
        return new CSharpBinding("Add" + parameter.Place + shape, parameter.WireName, value + StyleOf(parameter, shape.Length > 0, shape is "Map" or "Model"), null);
    }

    private static string StyleOf(ApiParameter parameter, bool isComposite, bool hasMembers)
    {
        var style = $", ParameterStyle.{parameter.Style}, explode: {(parameter.Explode ? "true" : "false")}";
        return parameter.Place switch
        {
            ParameterPlace.Path => isComposite || parameter.Style != ParameterStyle.Simple ? style : string.Empty,
            ParameterPlace.Query => (isComposite ? style : string.Empty) + (parameter.AllowReserved ? ", allowReserved: true" : string.Empty),
            ParameterPlace.Cookie => string.Empty,
            _ => hasMembers ? $", explode: {(parameter.Explode ? "true" : "false")}" : string.Empty,
        };
    }
}
