using NSwag;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>Converts the operations of NSwag, from Swagger 2.0 and OpenAPI 3, to the model of the sandbox.</summary>
internal sealed class OperationReader(ApiDefaults defaults, string basePath)
{
    private const string Json = "application/json";

    public string BasePath => basePath;

    public SpecOperation Read(OpenApiOperationDescription description)
    {
        var operation = description.Operation;
        var method = description.Method.ToUpperInvariant();
        return new SpecOperation
        {
            Id = string.IsNullOrEmpty(operation.OperationId) ? $"{method} {description.Path}" : operation.OperationId,
            Api = defaults.Name,
            Method = method,
            Path = description.Path,
            Route = basePath + description.Path,
            RequiresToken = operation.ActualSecurity is { Count: > 0 },
            Role = operation.ExtensionData?.TryGetValue("x-runai-role", out var role) == true ? role?.ToString() : defaults.Role,
            Parameters = [.. operation.ActualParameters.Where(IsNotBodyParameter).Select(parameter => ReadParameter(parameter, IsSwagger(operation)))],
            Body = ReadBody(operation),
            Responses = [.. operation.ActualResponses.Select(response => ReadResponse(response.Key, response.Value, operation))],
        };
    }

    private static bool IsSwagger(OpenApiOperation operation) => operation.Parent.Parent.SchemaType == NJsonSchema.SchemaType.Swagger2;

    private static bool IsNotBodyParameter(OpenApiParameter parameter) => parameter.Kind
        is OpenApiParameterKind.Path or OpenApiParameterKind.Query or OpenApiParameterKind.Cookie
        || (parameter.Kind == OpenApiParameterKind.Header && !IsReservedHeader(parameter.Name));

    // OpenAPI ignores header parameters with these names, because media types and security requirements describe them.
    private static bool IsReservedHeader(string name) =>
        name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    private static SpecParameter ReadParameter(OpenApiParameter parameter, bool isSwagger)
    {
        var location = parameter.Kind switch
        {
            OpenApiParameterKind.Path => SpecParameterLocation.Path,
            OpenApiParameterKind.Query => SpecParameterLocation.Query,
            OpenApiParameterKind.Header => SpecParameterLocation.Header,
            _ => SpecParameterLocation.Cookie,
        };
        var style = isSwagger ? GetSwaggerStyle(parameter.CollectionFormat) : GetOpenApiStyle(parameter, location);
        return new SpecParameter(parameter.Name, location, parameter.IsRequired, parameter.ActualSchema, style, parameter.AllowEmptyValue);
    }

    private static ListStyle GetSwaggerStyle(OpenApiParameterCollectionFormat format) => format switch
    {
        OpenApiParameterCollectionFormat.Multi => ListStyle.Repeated,
        OpenApiParameterCollectionFormat.Ssv => ListStyle.Space,
        OpenApiParameterCollectionFormat.Tsv => ListStyle.Tab,
        OpenApiParameterCollectionFormat.Pipes => ListStyle.Pipe,
        _ => ListStyle.Comma,
    };

    // In OpenAPI, form is the default for query and cookie parameters, and the default of explode is true for form.
    private static ListStyle GetOpenApiStyle(OpenApiParameter parameter, SpecParameterLocation location) => parameter.Style switch
    {
        OpenApiParameterStyle.DeepObject => ListStyle.DeepObject,
        OpenApiParameterStyle.SpaceDelimeted when parameter.Explode != true => ListStyle.Space,
        OpenApiParameterStyle.PipeDelimited when parameter.Explode != true => ListStyle.Pipe,
        OpenApiParameterStyle.SpaceDelimeted or OpenApiParameterStyle.PipeDelimited => ListStyle.Repeated,
        OpenApiParameterStyle.Form or OpenApiParameterStyle.Undefined
            when location is SpecParameterLocation.Query or SpecParameterLocation.Cookie && parameter.Explode != false => ListStyle.Repeated,
        _ => ListStyle.Comma,
    };

    private static SpecRequestBody? ReadBody(OpenApiOperation operation)
    {
        if (operation.ActualRequestBody is not { } body)
        {
            return null;
        }

        return IsSwagger(operation)
            ? new SpecRequestBody(body.IsRequired, CreateMediaTypes(operation.ActualConsumes, body.Content.Values.FirstOrDefault()?.Schema))
            : new SpecRequestBody(body.IsRequired, [.. body.Content.Select(content => new SpecMediaType(content.Key, content.Value.Schema))]);
    }

    private static SpecResponse ReadResponse(string pattern, OpenApiResponse response, OpenApiOperation operation)
    {
        if (!IsSwagger(operation))
        {
            return new SpecResponse(pattern, [.. response.Content.Select(content => new SpecMediaType(content.Key, content.Value.Schema))]);
        }

        return new SpecResponse(pattern, response.Schema is null ? [] : CreateMediaTypes(operation.ActualProduces, response.Schema));
    }

    // In Swagger 2.0, one schema applies to all media types of `consumes` and `produces`; the default is JSON.
    private static List<SpecMediaType> CreateMediaTypes(ICollection<string>? mediaTypes, NJsonSchema.JsonSchema? schema) =>
        [.. (mediaTypes is { Count: > 0 } ? mediaTypes : [Json]).Select(type => new SpecMediaType(type, schema))];
}
