using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class OpenApi31Tests
{
    [Theory]
    [InlineData("type: [string, 'null']", "string?")]
    [InlineData("type: [integer, 'null']\nformat: int32", "int?")]
    [InlineData("type: [string, integer]", "ThingPart?")]
    [InlineData("const: fixed", "ThingPart?")]
    [InlineData("const: 5", "long?")]
    [InlineData("const: true", "bool?")]
    [InlineData("false", "JsonElement?")]
    [InlineData("not: {type: string}", "JsonElement?")]
    [InlineData("type: string\nnot: {enum: [a]}", "string?")]
    [InlineData("type: string\ncontentEncoding: base64", "byte[]?")]
    [InlineData("$ref: '#/components/schemas/Other'\ndescription: With siblings.", "Other?")]
    [InlineData("$ref: '#/components/schemas/Thing/$defs/Inner'", "ThingInner?")]
    [InlineData("anyOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]", "Other?")]
    [InlineData("true", "JsonElement?")]
    [InlineData("type: array\nprefixItems: [{type: string}]", "IReadOnlyList<JsonElement>?")]
    public void Schemas_of_OpenAPI_3_1_are_JSON_Schema(string schema, string type) =>
        Assert.Contains($"public {type} Part {{ get", GeneratorHarness.Generate(TinySpec.Document($$"""
        openapi: 3.1.0
        info:
          title: Test API
          version: '1'
        paths:
          /things:
            put:
              operationId: do_it
              tags: [Things]
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Thing'
              responses:
                '204':
                  description: Done.
        components:
          schemas:
            Thing:
              $defs:
                Inner:
                  properties:
                    a: {type: string}
              properties:
                part:
                  {{schema.Replace("\n", "\n          ", StringComparison.Ordinal)}}
            Other:
              properties:
                a: {type: string}
        """))["Things.g.cs"], StringComparison.Ordinal);
}
