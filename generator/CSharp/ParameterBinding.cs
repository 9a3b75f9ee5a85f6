using System.Collections.Generic;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.OpenApi.Model;
using Names = RunAi.Generator.CSharp.Model.RuntimeNames.ApiRequestBase;

namespace RunAi.Generator.CSharp;

/// <summary>Selects the request's method for a parameter, and its arguments.</summary>
internal static class ParameterBinding
{
    private static readonly Dictionary<ParameterLocation, LocationMethods> Methods = new()
    {
        [ParameterLocation.Path] = new(Names.AddPath, Names.AddPathList, Names.AddPathMap, Names.AddPathModel, Names.AddPathJson),
        [ParameterLocation.Query] = new(Names.AddQuery, Names.AddQueryList, Names.AddQueryMap, Names.AddQueryModel, Names.AddQueryJson),
        [ParameterLocation.Header] = new(Names.AddHeader, Names.AddHeaderList, Names.AddHeaderMap, Names.AddHeaderModel, Names.AddHeaderJson),
        [ParameterLocation.Cookie] = new(Names.AddCookie, Names.AddCookieList, Names.AddCookieMap, Names.AddCookieModel, Names.AddCookieJson),
    };

    /// <summary>Creates the binding of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The expression of its value.</param>
    /// <param name="expressions">Writes expressions.</param>
    public static CSharpBinding Create(ApiParameter parameter, string value, TypeExpressions expressions)
    {
        var methods = Methods[parameter.In];
        if (parameter.AsJson)
        {
            var write = expressions.GetWriteFunction(new ApiTypeUse(parameter.Type.Type, !parameter.Required));
            return new CSharpBinding(methods.Json, parameter.WireName, $"{value}, {write}", null);
        }

        var (method, isComposite, hasProperties) = parameter.Type.Type switch
        {
            ApiListType => (methods.List, true, false),
            ApiMapType => (methods.Map, true, true),
            ApiNamedType when expressions.IsModel(parameter.Type.Type) => (methods.Model, true, true),
            _ => (methods.Scalar, false, false),
        };
        return new CSharpBinding(method, parameter.WireName, value + GetStyleArguments(parameter, isComposite, hasProperties), null);
    }

    /// <summary>Creates the binding of a parameter that has only one possible value.</summary>
    public static CSharpBinding CreateFixed(ApiParameter parameter) =>
        new(Methods[parameter.In].Scalar, parameter.WireName, string.Empty, parameter.FixedValue);

    /// <summary>Returns the arguments for a serialization style.</summary>
    public static string GetStyleArguments(SerializationStyle style, bool explode) => $"{GetStyle(style)}, {GetExplodeArgument(explode)}";

    /// <summary>Returns the expression for a serialization style.</summary>
    public static string GetStyle(SerializationStyle style) => style switch
    {
        SerializationStyle.Simple => RuntimeNames.ParameterStyle.Simple,
        SerializationStyle.Label => RuntimeNames.ParameterStyle.Label,
        SerializationStyle.Matrix => RuntimeNames.ParameterStyle.Matrix,
        SerializationStyle.Form => RuntimeNames.ParameterStyle.Form,
        SerializationStyle.SpaceDelimited => RuntimeNames.ParameterStyle.SpaceDelimited,
        SerializationStyle.PipeDelimited => RuntimeNames.ParameterStyle.PipeDelimited,
        SerializationStyle.TabDelimited => RuntimeNames.ParameterStyle.TabDelimited,
        SerializationStyle.DeepObject => RuntimeNames.ParameterStyle.DeepObject,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static string GetStyleArguments(ApiParameter parameter, bool isComposite, bool hasProperties)
    {
        var style = ", " + GetStyleArguments(parameter.Style, parameter.Explode);
        return parameter.In switch
        {
            ParameterLocation.Path => isComposite || parameter.Style != SerializationStyle.Simple ? style : string.Empty,
            ParameterLocation.Query => (isComposite ? style : string.Empty) + (parameter.AllowReserved ? ", allowReserved: true" : string.Empty),
            ParameterLocation.Cookie => string.Empty,
            _ => hasProperties ? ", " + GetExplodeArgument(parameter.Explode) : string.Empty,
        };
    }

    private static string GetExplodeArgument(bool explode) => explode ? "explode: true" : "explode: false";

    private sealed record LocationMethods(string Scalar, string List, string Map, string Model, string Json);
}
