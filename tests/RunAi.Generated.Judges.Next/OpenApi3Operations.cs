using Microsoft.OpenApi;
using RunAi.Generated.Judging.Documents;
using RunAi.Generated.Judging.Views;

namespace RunAi.Generated.Judges.Next;

/// <summary>The operations of a Microsoft.OpenApi 3 document.</summary>
internal static class OpenApi3Operations
{
    public static IEnumerable<JudgedOperation> Of(OpenApiDocument document, IReadOnlyDictionary<object, string> names) =>
        from path in document.Paths ?? []
        from operation in path.Value.Operations ?? []
        select new JudgedOperation(
            operation.Key.Method,
            path.Key,
            [.. ParametersOf(path.Value, operation.Value).Select(parameter => Of(parameter, names))],
            operation.Value.RequestBody is { } body ? new JudgedBody(body.Required, ContentOf(body.Content, names)) : null,
            (operation.Value.Responses ?? []).ToDictionary(response => response.Key, response => ContentOf(response.Value.Content, names), StringComparer.Ordinal));

    // The library leaves it to its user to put the two lists together (OpenAPI 3.1.1, Operation Object, "parameters").
    private static IEnumerable<IOpenApiParameter> ParametersOf(IOpenApiPathItem item, OpenApiOperation operation)
    {
        var own = operation.Parameters ?? [];
        return (item.Parameters ?? []).Where(shared => !own.Any(one => one.In == shared.In && one.Name == shared.Name)).Concat(own);
    }

    private static JudgedParameter Of(IOpenApiParameter parameter, IReadOnlyDictionary<object, string> names)
    {
        var content = parameter.Content?.FirstOrDefault() ?? default;
        return new JudgedParameter(
            parameter.In?.ToString().ToLowerInvariant() ?? "nowhere",
            parameter.Name ?? string.Empty,
            parameter.Required,
            content.Key is null ? parameter.Style is { } style ? char.ToLowerInvariant(style.ToString()[0]) + style.ToString()[1..] : "none" : ParameterView.Json,
            content.Key is null && parameter.Explode,
            OpenApi3Schema.Of(content.Value?.Schema ?? parameter.Schema, names));
    }

    private static IReadOnlyList<JudgedContent> ContentOf(IDictionary<string, IOpenApiMediaType>? content, IReadOnlyDictionary<object, string> names) =>
        content is null ? [] : [.. content.Select(entry => new JudgedContent(entry.Key, OpenApi3Schema.Of(entry.Value.Schema, names)))];
}
