using NJsonSchema;
using NSwag;
using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judges.NSwag;

/// <summary>The operations of an NSwag document.</summary>
internal static class NSwagOperations
{
    public static IEnumerable<JudgedOperation> Of(OpenApiDocument document, IReadOnlyDictionary<object, string> names) =>
        from path in document.Paths
        from operation in path.Value.ActualPathItem
        select Of(path.Key, operation.Key, operation.Value, document.SchemaType == SchemaType.Swagger2, names);

    private static JudgedOperation Of(string path, string method, OpenApiOperation operation, bool isSwagger2, IReadOnlyDictionary<object, string> names)
    {
        var parameters = operation.GetActualParameters();
        return new JudgedOperation(
            method,
            path,
            [.. parameters.Where(parameter => PlaceOf(parameter.Kind) is not null).Select(parameter => Of(parameter, isSwagger2, names))],
            isSwagger2 ? NSwagBodies.OfSwagger2(operation, parameters, names) : NSwagBodies.Of(operation.ActualRequestBody, names),
            operation.ActualResponses.ToDictionary(response => response.Key, response => NSwagBodies.Of(response.Value, operation, isSwagger2, names), StringComparer.Ordinal));
    }

    // As NSwag's own ActualParameters, which also lists the body; what it does with the path item's parameters is its reading.
    private static List<OpenApiParameter> GetActualParameters(this OpenApiOperation operation) =>
        [.. operation.ActualParameters.Select(parameter => parameter.ActualParameter)];

    private static JudgedParameter Of(OpenApiParameter parameter, bool isSwagger2, IReadOnlyDictionary<object, string> names)
    {
        var place = PlaceOf(parameter.Kind)!;
        var (style, explode) = isSwagger2 ? CollectionStyleOf(parameter.CollectionFormat, place) : StyleOf(parameter, place);
        return new JudgedParameter(place, parameter.Name, parameter.IsRequired, style, explode, NSwagSchema.Of(parameter.Schema ?? parameter, names));
    }

    private static (string Style, bool Explode) StyleOf(OpenApiParameter parameter, string place)
    {
        var style = parameter.Style switch
        {
            OpenApiParameterStyle.Undefined => place is "query" or "cookie" ? "form" : "simple",
            OpenApiParameterStyle.SpaceDelimeted => "spaceDelimited",
            var stated => char.ToLowerInvariant(stated.ToString()[0]) + stated.ToString()[1..],
        };
        return (style, parameter.Explode ?? style == "form");
    }

    private static (string Style, bool Explode) CollectionStyleOf(OpenApiParameterCollectionFormat format, string place) => format switch
    {
        OpenApiParameterCollectionFormat.Multi => ("form", true),
        OpenApiParameterCollectionFormat.Ssv => ("spaceDelimited", false),
        OpenApiParameterCollectionFormat.Tsv => ("tabDelimited", false),
        OpenApiParameterCollectionFormat.Pipes => ("pipeDelimited", false),
        _ => (place == "query" ? "form" : "simple", false),
    };

    private static string? PlaceOf(OpenApiParameterKind kind) => kind switch
    {
        OpenApiParameterKind.Path => "path",
        OpenApiParameterKind.Query => "query",
        OpenApiParameterKind.Header => "header",
        OpenApiParameterKind.Cookie => "cookie",
        _ => null,
    };
}
