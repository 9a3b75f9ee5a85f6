using Microsoft.OpenApi;
using RunAi.Generated.DifferentialTesting.Documents;
using RunAi.Generated.DifferentialTesting.Views;

namespace RunAi.Generated.DifferentialTesting.OpenApi3;

/// <summary>Converts the operations of a Microsoft.OpenApi 3 document.</summary>
internal static class OpenApi3Operations
{
    public static IEnumerable<ParsedOperation> Convert(OpenApiDocument document, IReadOnlyDictionary<object, string> names) =>
        from path in document.Paths ?? []
        from operation in path.Value.Operations ?? []
        select new ParsedOperation(
            operation.Key.Method,
            path.Key,
            [.. GetParameters(path.Value, operation.Value).Select(parameter => Convert(parameter, names))],
            operation.Value.RequestBody is { } body ? new ParsedBody(body.Required, CreateContent(body.Content, names)) : null,
            (operation.Value.Responses ?? []).ToDictionary(
                response => response.Key, response => CreateContent(response.Value.Content, names), StringComparer.Ordinal));

    // The library does not merge the two lists (OpenAPI 3.1.1, Operation Object, "parameters").
    private static IEnumerable<IOpenApiParameter> GetParameters(IOpenApiPathItem item, OpenApiOperation operation)
    {
        var own = operation.Parameters ?? [];
        return (item.Parameters ?? []).Where(shared => !own.Any(one => one.In == shared.In && one.Name == shared.Name)).Concat(own);
    }

    private static ParsedParameter Convert(IOpenApiParameter parameter, IReadOnlyDictionary<object, string> names)
    {
        var content = parameter.Content?.FirstOrDefault() ?? default;
        return new ParsedParameter(
            parameter.In?.ToString().ToLowerInvariant() ?? "nowhere",
            parameter.Name ?? string.Empty,
            parameter.Required,
            content.Key is not null ? ParameterView.Json
                : parameter.Style is { } style ? char.ToLowerInvariant(style.ToString()[0]) + style.ToString()[1..]
                : "none",
            content.Key is null && parameter.Explode,
            OpenApi3Schema.Convert(content.Value?.Schema ?? parameter.Schema, names));
    }

    private static IReadOnlyList<ParsedContent> CreateContent(IDictionary<string, IOpenApiMediaType>? content, IReadOnlyDictionary<object, string> names) =>
        content is null ? [] : [.. content.Select(entry => new ParsedContent(entry.Key, OpenApi3Schema.Convert(entry.Value.Schema, names)))];
}
