using Microsoft.OpenApi.Models;
using RunAi.Generated.Judging.Documents;
using RunAi.Generated.Judging.Views;

namespace RunAi.Generated.Judges.OpenApi16;

/// <summary>The operations of a Microsoft.OpenApi 1.6 document.</summary>
internal static class OpenApi16Operations
{
    public static IEnumerable<JudgedOperation> Of(OpenApiDocument document) =>
        from path in document.Paths ?? []
        from operation in path.Value.Operations
        select new JudgedOperation(
            operation.Key.ToString(),
            path.Key,
            [.. ParametersOf(path.Value, operation.Value).Select(Of)],
            operation.Value.RequestBody is { } body ? new JudgedBody(body.Required, ContentOf(body.Content)) : null,
            operation.Value.Responses.ToDictionary(response => response.Key, response => ContentOf(response.Value.Content), StringComparer.Ordinal));

    // The library leaves it to its user to put the two lists together (OpenAPI 3.0.3, Operation Object, "parameters").
    private static IEnumerable<OpenApiParameter> ParametersOf(OpenApiPathItem item, OpenApiOperation operation) =>
        item.Parameters.Where(shared => !operation.Parameters.Any(own => own.In == shared.In && own.Name == shared.Name)).Concat(operation.Parameters);

    private static JudgedParameter Of(OpenApiParameter parameter)
    {
        var content = parameter.Content.FirstOrDefault();
        return new JudgedParameter(
            parameter.In?.ToString().ToLowerInvariant() ?? "nowhere",
            parameter.Name,
            parameter.Required,
            content.Key is null ? parameter.Style is { } style ? char.ToLowerInvariant(style.ToString()[0]) + style.ToString()[1..] : "none" : ParameterView.Json,
            content.Key is null && parameter.Explode,
            OpenApi16Schema.Of(content.Value?.Schema ?? parameter.Schema));
    }

    private static IReadOnlyList<JudgedContent> ContentOf(IDictionary<string, OpenApiMediaType> content) =>
        [.. content.Select(entry => new JudgedContent(entry.Key, OpenApi16Schema.Of(entry.Value.Schema)))];
}
