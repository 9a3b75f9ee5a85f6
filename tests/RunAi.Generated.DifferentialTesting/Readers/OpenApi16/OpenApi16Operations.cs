using Microsoft.OpenApi.Models;
using RunAi.Generated.DifferentialTesting.Documents;
using RunAi.Generated.DifferentialTesting.Views;

namespace RunAi.Generated.DifferentialTesting.Readers.OpenApi16;

/// <summary>Converts the operations of a Microsoft.OpenApi 1.6 document.</summary>
internal static class OpenApi16Operations
{
    public static IEnumerable<ParsedOperation> Convert(OpenApiDocument document) =>
        from path in document.Paths ?? []
        from operation in path.Value.Operations
        select new ParsedOperation(
            operation.Key.ToString(),
            path.Key,
            [.. GetParameters(path.Value, operation.Value).Select(Convert)],
            operation.Value.RequestBody is { } body ? new ParsedBody(body.Required, CreateContent(body.Content)) : null,
            operation.Value.Responses.ToDictionary(response => response.Key, response => CreateContent(response.Value.Content), StringComparer.Ordinal));

    // The library does not merge the two lists (OpenAPI 3.0.3, Operation Object, "parameters").
    private static IEnumerable<OpenApiParameter> GetParameters(OpenApiPathItem item, OpenApiOperation operation) =>
        item.Parameters.Where(shared => !operation.Parameters.Any(own => own.In == shared.In && own.Name == shared.Name)).Concat(operation.Parameters);

    private static ParsedParameter Convert(OpenApiParameter parameter)
    {
        var content = parameter.Content.FirstOrDefault();
        return new ParsedParameter(
            parameter.In?.ToString().ToLowerInvariant() ?? "nowhere",
            parameter.Name,
            parameter.Required,
            content.Key is not null ? ParameterView.Json
                : parameter.Style is { } style ? char.ToLowerInvariant(style.ToString()[0]) + style.ToString()[1..]
                : "none",
            content.Key is null && parameter.Explode,
            OpenApi16Schema.Convert(content.Value?.Schema ?? parameter.Schema));
    }

    private static IReadOnlyList<ParsedContent> CreateContent(IDictionary<string, OpenApiMediaType> content) =>
        [.. content.Select(entry => new ParsedContent(entry.Key, OpenApi16Schema.Convert(entry.Value.Schema)))];
}
