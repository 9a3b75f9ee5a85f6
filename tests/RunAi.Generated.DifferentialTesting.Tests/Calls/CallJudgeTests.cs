using RunAi.Generated.DifferentialTesting.Calls;

namespace RunAi.Generated.DifferentialTesting.Tests.Calls;

/// <summary>Tests that the judge of calls finds differences, by generating the client for a spec with a single change.</summary>
public sealed class CallJudgeTests
{
    private const string Spec = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Things", "version": "1" },
          "servers": [{ "url": "https://api.test/v1" }],
          "paths": {
            "/things/{id}": {
              "post": {
                "parameters": [
                  { "in": "path", "name": "id", "required": true, "style": "matrix", "schema": { "type": "array", "items": { "type": "string" } } },
                  { "in": "query", "name": "tags", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
                  { "in": "query", "name": "filter", "style": "deepObject", "schema": { "type": "object", "additionalProperties": { "type": "string" } } },
                  { "in": "query", "name": "key", "schema": { "oneOf": [{ "type": "integer" }, { "type": "string" }] } },
                  { "in": "query", "name": "raw", "allowReserved": true, "schema": { "type": "string" } },
                  { "in": "header", "name": "X-Range", "explode": true, "schema": { "type": "object", "properties": { "from": { "type": "integer" } } } },
                  { "in": "cookie", "name": "session", "schema": { "type": "string" } }
                ],
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
              }
            },
            "/forms": {
              "post": {
                "requestBody": {
                  "required": true,
                  "content": {
                    "application/x-www-form-urlencoded": {
                      "schema": { "type": "object", "properties": { "list": { "type": "array", "items": { "type": "string" } } } },
                      "encoding": { "list": { "style": "pipeDelimited" } }
                    }
                  }
                },
                "responses": { "204": { "description": "ok" } }
              },
              "put": {
                "requestBody": {
                  "required": true,
                  "content": {
                    "multipart/form-data": {
                      "schema": {
                        "type": "object",
                        "properties": { "file": { "type": "string", "format": "binary" }, "meta": { "$ref": "#/components/schemas/Thing" } }
                      },
                      "encoding": { "meta": { "contentType": "application/vnd.test+json" } }
                    }
                  }
                },
                "responses": { "204": { "description": "ok" } }
              }
            }
          },
          "components": {
            "schemas": {
              "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {
                  "name": { "type": "string", "nullable": true },
                  "kind": { "type": "string", "enum": ["a", "b"] },
                  "when": { "type": "string", "format": "date-time" },
                  "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } }
                }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task Calls_of_the_same_spec_have_no_differences()
    {
        var report = await CompareAsync(Spec);

        Assert.Empty(report.Differences);
        Assert.Equal(3, report.Operations);
    }

    [Fact]
    public async Task Alternatives_that_extend_the_schema_with_the_alternatives_are_called()
    {
        const string Pets = """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths:
              /pet: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
            components:
              schemas:
                Pet:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind}
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {claws: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
            """;

        var report = await CallJudge.CompareAsync("pets.yaml", SpecUnderTest.Parse("pets.yaml", Pets), SpecUnderTest.Parse("pets.yaml", Pets));

        Assert.Empty(report.Differences);
        Assert.True(report.Calls > 3);
    }

    [Fact]
    public async Task Calls_have_values_of_all_declared_types()
    {
        const string Things = """
            openapi: 3.0.3
            info: {title: Things, version: '1'}
            paths:
              /things/{undeclared}:
                put:
                  parameters:
                  - {name: d, in: query, schema: {type: string, format: duration}}
                  - {name: t, in: query, schema: {type: string, format: time}}
                  - {name: Content-Length, in: header, schema: {type: integer}}
                  - {name: 'Not a Token', in: header, schema: {type: string}}
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties: {files: {oneOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}}
                          additionalProperties: {type: string, format: binary}
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
            components:
              schemas:
                Thing:
                  oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
                  discriminator: {propertyName: tag, mapping: {'1': '#/components/schemas/One', '2': '#/components/schemas/Two'}}
                One: {type: object, required: [tag], properties: {tag: {type: integer}, time: {type: string, format: time}}}
                Two: {type: object, required: [tag], properties: {tag: {type: integer}, span: {type: string, format: duration}}}
            """;

        var report = await CallJudge.RunAsync("things.yaml", SpecUnderTest.Parse("things.yaml", Things));

        Assert.Empty(report.Differences);
        Assert.True(report.Calls > 30);
    }

    [Theory]
    [InlineData("\"post\": {\n        \"parameters\"", "\"put\": {\n        \"parameters\"", "PUT /v1/things/{id}", "route")]
    [InlineData("https://api.test/v1", "https://api.test/v2", "POST /v2/things/{id}", "route")]
    [InlineData("\"style\": \"matrix\"", "\"style\": \"label\"", "POST /things/{id}", "path id")]
    [InlineData("\"name\": \"tags\"", "\"name\": \"labels\"", "POST /things/{id}", "query tags")]
    [InlineData("\"explode\": false", "\"explode\": true", "POST /things/{id}", "query tags")]
    [InlineData("\"style\": \"deepObject\"", "\"style\": \"form\"", "POST /things/{id}", "query filter")]
    [InlineData("\"allowReserved\": true", "\"allowReserved\": false", "POST /things/{id}", "query raw")]
    [InlineData(
        "\"oneOf\": [{ \"type\": \"integer\" }, { \"type\": \"string\" }]", "\"type\": \"integer\"", "POST /things/{id}", "query key")]
    [InlineData("\"explode\": true, \"schema\"", "\"explode\": false, \"schema\"", "POST /things/{id}", "header X-Range")]
    [InlineData("\"in\": \"cookie\"", "\"in\": \"header\"", "POST /things/{id}", "cookie session")]
    [InlineData("\"in\": \"query\", \"name\": \"raw\"", "\"in\": \"query\", \"required\": true, \"name\": \"raw\"", "POST /things/{id}", "query raw")]
    [InlineData("\"pipeDelimited\"", "\"spaceDelimited\"", "POST /forms", "body application/x-www-form-urlencoded")]
    [InlineData("application/vnd.test+json", "application/vnd.other+json", "PUT /forms", "body multipart/form-data")]
    [InlineData("\"format\": \"binary\"", "\"format\": \"password\"", "PUT /forms", "body multipart/form-data")]
    [InlineData("\"type\": \"string\", \"enum\": [\"a\", \"b\"]", "\"type\": \"boolean\"", "POST /things/{id}", "body application/json")]
    [InlineData("\"200\"", "\"201\"", "POST /things/{id}", "response 201")]
    public async Task Change_of_the_client_is_reported(string original, string changed, string operation, string subject)
    {
        var text = Spec.Replace(original, changed, StringComparison.Ordinal);
        Assert.NotEqual(Spec, text);

        var report = await CompareAsync(text);

        Assert.Contains(report.Differences, difference => difference.Operation == operation && difference.Subject == subject);
    }

    private static Task<CallReport> CompareAsync(string changed) =>
        CallJudge.CompareAsync("spec.json", SpecUnderTest.Parse("spec.json", Spec), SpecUnderTest.Parse("spec.json", changed));
}
