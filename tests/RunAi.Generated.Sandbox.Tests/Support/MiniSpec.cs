using NJsonSchema;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Tests.Support;

/// <summary>Reads minimal specs with the reader of the sandbox.</summary>
internal static class MiniSpec
{
    public static Task<SpecDocument> ReadAsync(string yaml, string? overlay = null) => SpecDocumentReader.ReadAsync(
        new SpecFileText("spec.yaml", yaml),
        overlay is null ? null : new SpecFileText("overlay.yaml", overlay),
        ApiDefaults.Administrator,
        TestContext.Current.CancellationToken);

    /// <summary>Creates an OpenAPI 3 spec with one operation, GET /thing, that returns the schema <c>Thing</c>.</summary>
    public static string WithResponse(string schemas) =>
        $$"""
        openapi: 3.0.3
        info: {title: mini, version: '1'}
        paths:
          /thing:
            get:
              operationId: get_thing
              responses:
                '200':
                  description: ok
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Thing'}
        components:
          schemas:
        {{string.Join('\n', schemas.Split('\n').Select(line => "    " + line))}}
        """;

    /// <summary>Reads the schema <c>Thing</c> of <see cref="WithResponse"/>.</summary>
    public static async Task<JsonSchema> ReadSchemaAsync(string schemas) =>
        (await ReadAsync(WithResponse(schemas))).Operations.Single().Success.Media.Single().Schema!;

    /// <summary>Reads the parameter of an OpenAPI 3 spec with one operation, GET /things.</summary>
    public static async Task<SpecParameter> ReadParameterAsync(string parameter) => (await ReadAsync(
        $$"""
        openapi: 3.0.3
        info: {title: mini, version: '1'}
        paths:
          /things:
            get:
              parameters:
                - {{parameter}}
              responses:
                '204': {description: ok}
        """)).Operations.Single().Parameters.Single();

    /// <summary>Reads the parameter of a Swagger 2.0 spec.</summary>
    public static async Task<SpecParameter> ReadSwaggerParameterAsync(string parameter) => (await ReadAsync(
        $$"""
        swagger: '2.0'
        info: {title: mini, version: '1'}
        paths:
          /things:
            get:
              parameters:
                - {{parameter}}
              responses:
                '204': {description: ok}
        """)).Operations.Single().Parameters.Single();
}
