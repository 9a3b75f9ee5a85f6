using NJsonSchema;
using NSwag;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>Converts the request and response bodies of an NSwag document.</summary>
internal static class NSwagBodies
{
    private const string Json = "application/json";

    public static ParsedBody? Convert(OpenApiRequestBody? body, IReadOnlyDictionary<object, string> names) => body is null
        ? null
        : new ParsedBody(
            body.IsRequired, [.. body.Content.Select(content => new ParsedContent(content.Key, NSwagSchema.Convert(content.Value.Schema, names)))]);

    /// <summary>Converts the body of a Swagger 2.0 operation, which NSwag represents by parameters.</summary>
    public static ParsedBody? ConvertSwagger2(OpenApiOperation operation, IReadOnlyList<OpenApiParameter> parameters, IReadOnlyDictionary<object, string> names)
    {
        if (parameters.FirstOrDefault(parameter => parameter.Kind == OpenApiParameterKind.Body) is { } body)
        {
            var schema = NSwagSchema.Convert(body.Schema ?? body, names);
            return new ParsedBody(body.IsRequired, [.. DefaultToJson(operation.ActualConsumes).Select(name => new ParsedContent(name, schema))]);
        }

        var fields = parameters.Where(parameter => parameter.Kind == OpenApiParameterKind.FormData).ToList();
        return fields.Count == 0
            ? null
            : new ParsedBody(
                fields.Exists(field => field.IsRequired),
                [.. GetFormMediaTypes(operation, fields).Select(name => new ParsedContent(name, new NSwagForm(fields, names)))]);
    }

    public static IReadOnlyList<ParsedContent> Convert(
        OpenApiResponse response, OpenApiOperation operation, bool isSwagger2, IReadOnlyDictionary<object, string> names) =>
        !isSwagger2 ? [.. response.Content.Select(content => new ParsedContent(content.Key, NSwagSchema.Convert(content.Value.Schema, names)))]
        : response.Schema is null ? []
        : [.. DefaultToJson(operation.ActualProduces).Select(name => new ParsedContent(name, NSwagSchema.Convert(response.Schema, names)))];

    // In Swagger 2.0 "consumes" declares the media type of a form. Without it, only files require multipart/form-data.
    private static IEnumerable<string> GetFormMediaTypes(OpenApiOperation operation, List<OpenApiParameter> fields)
    {
        var hasFile = fields.Exists(field => field.Type.HasFlag(JsonObjectType.File));
        var declared = operation.ActualConsumes
            .Where(name => name == "multipart/form-data" || (!hasFile && name == "application/x-www-form-urlencoded"))
            .ToList();
        return declared.Count > 0 ? declared : [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
    }

    private static IEnumerable<string> DefaultToJson(ICollection<string>? names) => names is { Count: > 0 } ? names : [Json];
}
