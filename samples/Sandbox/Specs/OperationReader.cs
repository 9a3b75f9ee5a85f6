using NSwag;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>From NSwag's operation to ours; Swagger 2.0 and OpenAPI 3 meet here.</summary>
internal sealed class OperationReader(ApiDefaults defaults, string basePath)
{
    private const string Json = "application/json";

    public string BasePath => basePath;

    public ApiOperation Read(OpenApiOperationDescription description)
    {
        var operation = description.Operation;
        var method = description.Method.ToUpperInvariant();
        return new ApiOperation
        {
            Id = string.IsNullOrEmpty(operation.OperationId) ? $"{method} {description.Path}" : operation.OperationId,
            Api = defaults.Name,
            Method = method,
            Path = description.Path,
            Route = basePath + description.Path,
            RequiresToken = operation.ActualSecurity is { Count: > 0 },
            Role = operation.ExtensionData?.TryGetValue("x-runai-role", out var role) == true ? role?.ToString() : defaults.Role,
            Parameters = [.. operation.ActualParameters.Where(IsOutsideTheBody).Select(parameter => ReadParameter(parameter, IsSwagger(operation)))],
            Body = ReadBody(operation),
            Responses = [.. operation.ActualResponses.Select(response => ReadResponse(response.Key, response.Value, operation))],
        };
    }

    private static bool IsSwagger(OpenApiOperation operation) => operation.Parent.Parent.SchemaType == NJsonSchema.SchemaType.Swagger2;

    private static bool IsOutsideTheBody(OpenApiParameter parameter) => parameter.Kind
        is OpenApiParameterKind.Path or OpenApiParameterKind.Query or OpenApiParameterKind.Cookie
        || (parameter.Kind == OpenApiParameterKind.Header && !IsReservedHeader(parameter.Name));

    // OpenAPI: a header parameter with one of these names shall be ignored; media types and security say what they hold.
    private static bool IsReservedHeader(string name) =>
        name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    private static ApiParameter ReadParameter(OpenApiParameter parameter, bool isSwagger)
    {
        var location = parameter.Kind switch
        {
            OpenApiParameterKind.Path => ParameterLocation.Path,
            OpenApiParameterKind.Query => ParameterLocation.Query,
            OpenApiParameterKind.Header => ParameterLocation.Header,
            _ => ParameterLocation.Cookie,
        };
        var style = isSwagger ? SwaggerStyle(parameter.CollectionFormat) : OpenApiStyle(parameter, location);
        return new ApiParameter(parameter.Name, location, parameter.IsRequired, parameter.ActualSchema, style, parameter.AllowEmptyValue);
    }

    private static ListStyle SwaggerStyle(OpenApiParameterCollectionFormat format) => format switch
    {
        OpenApiParameterCollectionFormat.Multi => ListStyle.Repeated,
        OpenApiParameterCollectionFormat.Ssv => ListStyle.Space,
        OpenApiParameterCollectionFormat.Tsv => ListStyle.Tab,
        OpenApiParameterCollectionFormat.Pipes => ListStyle.Pipe,
        _ => ListStyle.Comma,
    };

    // OpenAPI: form is the default of query and cookie, and form explodes unless the document says otherwise.
    private static ListStyle OpenApiStyle(OpenApiParameter parameter, ParameterLocation location) => parameter.Style switch
    {
        OpenApiParameterStyle.DeepObject => ListStyle.DeepObject,
        OpenApiParameterStyle.SpaceDelimeted when parameter.Explode != true => ListStyle.Space,
        OpenApiParameterStyle.PipeDelimited when parameter.Explode != true => ListStyle.Pipe,
        OpenApiParameterStyle.SpaceDelimeted or OpenApiParameterStyle.PipeDelimited => ListStyle.Repeated,
        OpenApiParameterStyle.Form or OpenApiParameterStyle.Undefined
            when location is ParameterLocation.Query or ParameterLocation.Cookie && parameter.Explode != false => ListStyle.Repeated,
        _ => ListStyle.Comma,
    };

    private static ApiBody? ReadBody(OpenApiOperation operation)
    {
        if (operation.ActualRequestBody is not { } body)
            return null;
        return IsSwagger(operation)
            ? new ApiBody(body.IsRequired, Each(operation.ActualConsumes, body.Content.Values.FirstOrDefault()?.Schema))
            : new ApiBody(body.IsRequired, [.. body.Content.Select(content => new ApiMedia(content.Key, content.Value.Schema))]);
    }

    private static ApiResponse ReadResponse(string pattern, OpenApiResponse response, OpenApiOperation operation)
    {
        if (!IsSwagger(operation))
            return new ApiResponse(pattern, [.. response.Content.Select(content => new ApiMedia(content.Key, content.Value.Schema))]);
        return new ApiResponse(pattern, response.Schema is null ? [] : Each(operation.ActualProduces, response.Schema));
    }

    // Swagger 2.0 has one schema for all media types of `consumes` and `produces`, and JSON where it names none.
    private static List<ApiMedia> Each(ICollection<string>? mediaTypes, NJsonSchema.JsonSchema? schema) =>
        [.. (mediaTypes is { Count: > 0 } ? mediaTypes : [Json]).Select(type => new ApiMedia(type, schema))];
}
