using System.Collections.Generic;
using System.Linq;
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
        [ParameterLocation.Path] = new(
            Names.AddPath, Names.AddPathList, Names.AddPathMap, Names.AddPathModel, Names.AddPathJson, Names.AddPathValue),
        [ParameterLocation.Query] = new(
            Names.AddQuery, Names.AddQueryList, Names.AddQueryMap, Names.AddQueryModel, Names.AddQueryJson, Names.AddQueryValue),
        [ParameterLocation.Header] = new(
            Names.AddHeader, Names.AddHeaderList, Names.AddHeaderMap, Names.AddHeaderModel, Names.AddHeaderJson, Names.AddHeaderValue),
        [ParameterLocation.Cookie] = new(
            Names.AddCookie, Names.AddCookieList, Names.AddCookieMap, Names.AddCookieModel, Names.AddCookieJson, Names.AddCookieValue),
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

        if (IsNested(parameter, expressions))
        {
            var write = expressions.GetWriteFunction(new ApiTypeUse(parameter.Type.Type, !parameter.Required));
            return new CSharpBinding(methods.Value, parameter.WireName, $"{value}, {write}{GetValueStyleArguments(parameter)}", null);
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

    /// <summary>Returns the arguments for the serialization of a property of a form.</summary>
    public static string GetFormStyleArguments(ApiFormStyle style) =>
        GetStyleArguments(style.Style, style.Explode) + GetReservedArgument(style.AllowReserved) + GetItemStylesArgument(style.ItemStyles);

    /// <summary>Returns the argument for the styles of lists in a list; empty if there are none.</summary>
    private static string GetItemStylesArgument(IReadOnlyList<SerializationStyle> styles) =>
        styles.Count == 0 ? string.Empty : ", itemStyles: " + GetStyleList(styles);

    /// <summary>Returns the expression for a list of serialization styles.</summary>
    public static string GetStyleList(IReadOnlyList<SerializationStyle> styles) => $"[{string.Join(", ", styles.Select(GetStyle))}]";

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

    private static string GetReservedArgument(bool allowReserved) => allowReserved ? ", allowReserved: true" : string.Empty;

    private static string GetStyleArguments(SerializationStyle style, bool explode) => $"{GetStyle(style)}, {GetExplodeArgument(explode)}";

    private static string GetStyleArguments(ApiParameter parameter, bool isComposite, bool hasProperties)
    {
        var style = ", " + GetStyleArguments(parameter.Style, parameter.Explode);
        return parameter.In switch
        {
            ParameterLocation.Path => isComposite || parameter.Style != SerializationStyle.Simple ? style : string.Empty,
            ParameterLocation.Query => (isComposite ? style : string.Empty) + GetReservedArgument(parameter.AllowReserved),
            ParameterLocation.Cookie => string.Empty,
            _ when hasProperties => ", " + GetExplodeArgument(parameter.Explode),
            _ => isComposite && parameter.Style != SerializationStyle.Simple ? ", " + GetStyle(parameter.Style) : string.Empty,
        };
    }

    /// <summary>Returns a value indicating whether the items or properties of a parameter can be lists or maps, so that it is created from its JSON.</summary>
    private static bool IsNested(ApiParameter parameter, TypeExpressions expressions) => parameter.Type.Type switch
    {
        ApiScalarType { Scalar: ApiScalar.Any } => true,
        ApiListType list => list.Item.Type is ApiListType or ApiMapType,
        ApiMapType map => map.Value.Type is ApiListType or ApiMapType
            || (parameter.Style == SerializationStyle.DeepObject && (map.Value.Type.Equals(ApiType.Any) || expressions.IsModel(map.Value.Type))),
        _ => false,
    };

    private static string GetValueStyleArguments(ApiParameter parameter) => parameter.In == ParameterLocation.Cookie
        ? string.Empty
        : ", " + GetStyleArguments(parameter.Style, parameter.Explode)
            + GetReservedArgument(parameter.AllowReserved && parameter.In == ParameterLocation.Query)
            + GetItemStylesArgument(parameter.ItemStyles);

    private static string GetExplodeArgument(bool explode) => explode ? "explode: true" : "explode: false";

    private sealed record LocationMethods(string Scalar, string List, string Map, string Model, string Json, string Value);
}
