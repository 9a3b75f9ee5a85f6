using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests the serialization of form fields (OpenAPI 3.0.3, Encoding Object; Swagger 2.0, <c>collectionFormat</c>).</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("{}", "v=a&v=b")]
    [InlineData("{style: form}", "v=a&v=b")]
    [InlineData("{explode: false}", "v=a,b")]
    [InlineData("{style: spaceDelimited, explode: false}", "v=a%20b")]
    [InlineData("{style: pipeDelimited, explode: false}", "v=a%7Cb")]
    [InlineData("{style: deepObject, explode: true}", "v%5B0%5D=a&v%5B1%5D=b")]
    public async Task Form_list_is_written_in_its_encoding(string encoding, string body) => Assert.Equal(
        body, await SendAsync("{type: array, items: {type: string}}", encoding, "[\"a\", \"b\"]"));

    [Theory]
    [InlineData("{}", "v=%7B%22a%22%3A%22x%22%2C%22b%22%3A%7B%22c%22%3A1%7D%7D")]
    [InlineData("{contentType: application/json}", "v=%7B%22a%22%3A%22x%22%2C%22b%22%3A%7B%22c%22%3A1%7D%7D")]
    [InlineData("{style: form}", "a=x&b=%7B%22c%22%3A1%7D")]
    [InlineData("{explode: false}", "v=a,x,b,%7B%22c%22%3A1%7D")]
    [InlineData("{style: deepObject, explode: true}", "v%5Ba%5D=x&v%5Bb%5D%5Bc%5D=1")]
    public async Task Form_object_is_written_in_its_encoding(string encoding, string body) => Assert.Equal(body, await SendAsync(
        "{properties: {a: {type: string}, b: {properties: {c: {type: integer}}}}}", encoding, "new() { A = \"x\", B = new() { C = 1 } }"));

    [Fact]
    public async Task Objects_in_a_form_list_keep_their_properties_together() => Assert.Equal("v%5B0%5D%5Ba%5D=x&v%5B1%5D%5Ba%5D=y", await SendAsync(
        "{type: array, items: {properties: {a: {type: string}}}}", "{style: deepObject}", "[new() { A = \"x\" }, new() { A = \"y\" }]"));

    [Theory]
    [InlineData("{type: string}", "\"a\"", "v=a")]
    [InlineData("{anyOf: [{properties: {a: {type: string}}}, {type: string}]}", "\"\"", "v=")]
    public async Task Form_scalars_are_written_the_same_in_every_style(string schema, string argument, string body) =>
        Assert.Equal(body, await SendAsync(schema, "{style: deepObject, explode: true}", argument));

    [Theory]
    [InlineData("{type: string}", "\"a/b%2Fc%d&e+f\"", "v=a/b%2Fc%25d%26e%2Bf")]
    [InlineData("{type: array, items: {type: string}}", "[\"a/%2F\", \"b:\"]", "v=a/%2F&v=b:")]
    [InlineData("{type: object, properties: {k: {type: string}}}", "new() { K = \"a/%2F\" }", "k=a/%2F")]
    public async Task Reserved_characters_and_percent_encoded_triples_of_a_form_are_kept_if_allowed(string schema, string argument, string body) =>
        Assert.Equal(body, await SendAsync(schema, "{allowReserved: true}", argument));

    [Theory]
    [InlineData("", "v=a,b")]
    [InlineData("collectionFormat: csv", "v=a,b")]
    [InlineData("collectionFormat: ssv", "v=a%20b")]
    [InlineData("collectionFormat: tsv", "v=a%09b")]
    [InlineData("collectionFormat: pipes", "v=a%7Cb")]
    [InlineData("collectionFormat: multi", "v=a&v=b")]
    public async Task Form_list_of_Swagger_2_is_written_in_its_collection_format(string format, string body) =>
        Assert.Equal(body, (await Swagger("application/x-www-form-urlencoded", format).SendAsync("Things.DoItAsync(new() { V = [\"a\", \"b\"] })")).Body);

    [Theory]
    [InlineData("", "a,b")]
    [InlineData("collectionFormat: ssv", "a b")]
    [InlineData("collectionFormat: tsv", "a\tb")]
    [InlineData("collectionFormat: pipes", "a|b")]
    public async Task Joined_list_of_Swagger_2_is_one_part_of_a_multipart_form(string format, string part) => Assert.Equal(
        part, (await Swagger("multipart/form-data", format).SendAsync("Things.DoItAsync(new() { V = [\"a\", \"b\"] })")).Body!.Split("\r\n")[4]);

    private static async Task<string?> SendAsync(string schema, string encoding, string argument) => (await GeneratorHarness.Generate(TinySpec.Operation(
        "post",
        "/things",
        $$"""
        requestBody:
          required: true
          content:
            application/x-www-form-urlencoded:
              schema: {$ref: '#/components/schemas/Send'}
              encoding:
                v: {{encoding}}
        """,
        "Send: {properties: {v: " + schema + "}}")).SendAsync($"Things.DoItAsync(new() {{ V = {argument} }})")).Body;

    private static GeneratedCode Swagger(string mediaType, string format) => GeneratorHarness.Generate(TinySpec.Document($$"""
        swagger: '2.0'
        info: {title: Test API, version: '1'}
        consumes: [{{mediaType}}]
        paths:
          /jobs:
            post:
              operationId: do_it
              tags: [Things]
              parameters:
              - name: v
                in: formData
                required: true
                type: array
                items: {type: string}
                {{format}}
              responses: {'200': {description: Done.} }
        """));
}
