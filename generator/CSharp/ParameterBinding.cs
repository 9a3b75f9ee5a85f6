using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Chooses the request's method for a parameter, and its arguments.</summary>
internal static class ParameterBinding
{
    public static CSharpBinding Of(ApiParameter parameter, string value)
    {
        var shape = parameter.Type.Type switch
        {
            ApiListType => "List",
            ApiMapType => "Map",
            _ => string.Empty,
        };
        return new CSharpBinding("Add" + parameter.Place + shape, parameter.WireName, value + StyleOf(parameter, shape.Length > 0), null);
    }

    private static string StyleOf(ApiParameter parameter, bool isComposite)
    {
        var style = $", ParameterStyle.{parameter.Style}, explode: {(parameter.Explode ? "true" : "false")}";
        return parameter.Place switch
        {
            ParameterPlace.Path => isComposite || parameter.Style != ParameterStyle.Simple ? style : string.Empty,
            ParameterPlace.Query => (isComposite ? style : string.Empty) + (parameter.AllowReserved ? ", allowReserved: true" : string.Empty),
            _ => isComposite ? $", explode: {(parameter.Explode ? "true" : "false")}" : string.Empty,
        };
    }
}
