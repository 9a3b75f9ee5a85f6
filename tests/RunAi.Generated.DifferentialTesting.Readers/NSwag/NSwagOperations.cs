using NJsonSchema;
using NSwag;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>The operations of an NSwag document.</summary>
internal static class NSwagOperations
{
    public static IEnumerable<ParsedOperation> Convert(OpenApiDocument document, IReadOnlyDictionary<object, string> names) =>
        from path in document.Paths
        from operation in path.Value.ActualPathItem
        select Convert(path.Key, operation.Key, operation.Value, document.SchemaType == SchemaType.Swagger2, names);

    private static ParsedOperation Convert(string path, string method, OpenApiOperation operation, bool isSwagger2, IReadOnlyDictionary<object, string> names)
    {
        var parameters = operation.GetActualParameters();
        return new ParsedOperation(
            method,
            path,
            [.. parameters.Where(parameter => GetLocation(parameter.Kind) is not null).Select(parameter => Convert(parameter, isSwagger2, names))],
            isSwagger2 ? NSwagBodies.ConvertSwagger2(operation, parameters, names) : NSwagBodies.Convert(operation.ActualRequestBody, names),
            operation.ActualResponses.ToDictionary(response => response.Key, response => NSwagBodies.Convert(response.Value, operation, isSwagger2, names), StringComparer.Ordinal));
    }

    // As NSwag's own ActualParameters, which also lists the body; what it does with the path item's parameters is its reading.
    private static List<OpenApiParameter> GetActualParameters(this OpenApiOperation operation) =>
        [.. operation.ActualParameters.Select(parameter => parameter.ActualParameter)];

    private static ParsedParameter Convert(OpenApiParameter parameter, bool isSwagger2, IReadOnlyDictionary<object, string> names)
    {
        var place = GetLocation(parameter.Kind)!;
        var (style, explode) = isSwagger2 ? GetCollectionStyle(parameter.CollectionFormat, place) : GetStyle(parameter, place);
        return new ParsedParameter(place, parameter.Name, parameter.IsRequired, style, explode, NSwagSchema.Convert(parameter.Schema ?? parameter, names));
    }

    private static (string Style, bool Explode) GetStyle(OpenApiParameter parameter, string place)
    {
        var style = parameter.Style switch
        {
            OpenApiParameterStyle.Undefined => place is "query" or "cookie" ? "form" : "simple",
            OpenApiParameterStyle.SpaceDelimeted => "spaceDelimited",
            var stated => char.ToLowerInvariant(stated.ToString()[0]) + stated.ToString()[1..],
        };
        return (style, parameter.Explode ?? style == "form");
    }

    private static (string Style, bool Explode) GetCollectionStyle(OpenApiParameterCollectionFormat format, string place) => format switch
    {
        OpenApiParameterCollectionFormat.Multi => ("form", true),
        OpenApiParameterCollectionFormat.Ssv => ("spaceDelimited", false),
        OpenApiParameterCollectionFormat.Tsv => ("tabDelimited", false),
        OpenApiParameterCollectionFormat.Pipes => ("pipeDelimited", false),
        _ => (place == "query" ? "form" : "simple", false),
    };

    private static string? GetLocation(OpenApiParameterKind kind) => kind switch
    {
        OpenApiParameterKind.Path => "path",
        OpenApiParameterKind.Query => "query",
        OpenApiParameterKind.Header => "header",
        OpenApiParameterKind.Cookie => "cookie",
        _ => null,
    };
}
