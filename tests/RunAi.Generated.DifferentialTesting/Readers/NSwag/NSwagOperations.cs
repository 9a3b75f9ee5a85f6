using NJsonSchema;
using NSwag;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>Converts the operations of an NSwag document.</summary>
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
            operation.ActualResponses.ToDictionary(
                response => response.Key, response => NSwagBodies.Convert(response.Value, operation, isSwagger2, names), StringComparer.Ordinal));
    }

    // ActualParameters includes the body and the parameters of the path item.
    private static List<OpenApiParameter> GetActualParameters(this OpenApiOperation operation) =>
        [.. operation.ActualParameters.Select(parameter => parameter.ActualParameter)];

    private static ParsedParameter Convert(OpenApiParameter parameter, bool isSwagger2, IReadOnlyDictionary<object, string> names)
    {
        var location = GetLocation(parameter.Kind)!;
        var (style, explode) = isSwagger2 ? GetCollectionStyle(parameter.CollectionFormat, location) : GetStyle(parameter, location);
        return new ParsedParameter(location, parameter.Name, parameter.IsRequired, style, explode, NSwagSchema.Convert(parameter.Schema ?? parameter, names));
    }

    private static (string Style, bool Explode) GetStyle(OpenApiParameter parameter, string location)
    {
        var style = parameter.Style switch
        {
            OpenApiParameterStyle.Undefined => location is "query" or "cookie" ? "form" : "simple",
            OpenApiParameterStyle.SpaceDelimeted => "spaceDelimited",
            var declared => char.ToLowerInvariant(declared.ToString()[0]) + declared.ToString()[1..],
        };
        return (style, parameter.Explode ?? style == "form");
    }

    private static (string Style, bool Explode) GetCollectionStyle(OpenApiParameterCollectionFormat format, string location) => format switch
    {
        OpenApiParameterCollectionFormat.Multi => ("form", true),
        OpenApiParameterCollectionFormat.Ssv => ("spaceDelimited", false),
        OpenApiParameterCollectionFormat.Tsv => ("tabDelimited", false),
        OpenApiParameterCollectionFormat.Pipes => ("pipeDelimited", false),
        _ => (location == "query" ? "form" : "simple", false),
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
