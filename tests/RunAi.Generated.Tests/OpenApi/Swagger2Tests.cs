using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class Swagger2Tests
{
    [Fact]
    public void Swagger_2_body_parameter_becomes_the_request_body()
    {
        var spec = DocumentReading.Swagger("""
            "parameters":[{"in":"body","name":"job","description":"D","required":true,"schema":{"type":"object"}}]
            """);

        var body = spec.Operation.RequestBody!;
        Assert.Empty(spec.Operation.Parameters);
        Assert.Equal(("job", "D", true), (body.Name, body.Description, body.Required));
        Assert.Equal(
            [("application/json", "#/paths/~1things/post/parameters/0/schema")], body.Content.Select(content => (content.Name, content.Schema)));
    }

    [Fact]
    public void Swagger_2_body_with_type_instead_of_schema_is_its_own_schema() => Assert.Equal(
        "#/paths/~1things/post/parameters/0",
        DocumentReading.Swagger("\"parameters\":[{\"in\":\"body\",\"name\":\"job\",\"type\":\"string\"}]").Operation.RequestBody!.Content[0].Schema);

    [Fact]
    public void Swagger_2_body_of_an_operation_replaces_that_of_the_path_item_with_another_name()
    {
        var spec = DocumentReading.Read("""
            {"swagger":"2.0","paths":{"/a":{"parameters":[{"in":"body","name":"a","schema":{}}],"post":{"parameters":[{"in":"body","name":"b","schema":{}}]}}}}
            """);

        Assert.Equal("b", spec.Operation.RequestBody!.Name);
    }

    [Theory]
    [InlineData("\"x\":0", "\"x\":0", "application/json")]
    [InlineData("\"consumes\":[\"a/a\"]", "\"x\":0", "a/a")]
    [InlineData("\"consumes\":[\"a/a\"]", "\"consumes\":[\"b/b\",\"c/c\"]", "b/b c/c")]
    [InlineData("\"consumes\":[\"a/a\"]", "\"consumes\":[]", "application/json")]
    public void Swagger_2_body_has_the_media_types_that_the_operation_or_document_consumes(string root, string operation, string types)
    {
        var spec = DocumentReading.Swagger(operation + ",\"parameters\":[{\"in\":\"body\",\"name\":\"b\",\"schema\":{}}]", root: root);

        Assert.Equal(types.Split(' '), spec.Operation.RequestBody!.Content.Select(content => content.Name));
    }

    [Theory]
    [InlineData("\"x\":0", "\"x\":0", "application/json")]
    [InlineData("\"produces\":[\"a/a\"]", "\"x\":0", "a/a")]
    [InlineData("\"produces\":[\"a/a\"]", "\"produces\":[\"b/b\",\"c/c\"]", "b/b c/c")]
    public void Swagger_2_response_has_the_media_types_that_the_operation_or_document_produces(string root, string operation, string types)
    {
        var spec = DocumentReading.Swagger(operation + ",\"responses\":{\"200\":{\"schema\":{}}}", root: root);

        Assert.Equal(types.Split(' '), Assert.Single(spec.Operation.Responses).Content.Select(content => content.Name));
    }

    [Fact]
    public void Swagger_2_response_without_a_schema_has_no_body() =>
        Assert.Empty(Assert.Single(DocumentReading.Swagger("\"produces\":[\"a/a\"],\"responses\":{\"200\":{}}").Operation.Responses).Content);

    [Theory]
    [InlineData("query", "", nameof(SerializationStyle.Form), false)]
    [InlineData("query", "csv", nameof(SerializationStyle.Form), false)]
    [InlineData("query", "multi", nameof(SerializationStyle.Form), true)]
    [InlineData("query", "ssv", nameof(SerializationStyle.SpaceDelimited), false)]
    [InlineData("query", "tsv", nameof(SerializationStyle.TabDelimited), false)]
    [InlineData("query", "pipes", nameof(SerializationStyle.PipeDelimited), false)]
    [InlineData("path", "", nameof(SerializationStyle.Simple), false)]
    [InlineData("path", "csv", nameof(SerializationStyle.Simple), false)]
    [InlineData("path", "pipes", nameof(SerializationStyle.PipeDelimited), false)]
    [InlineData("header", "", nameof(SerializationStyle.Simple), false)]
    [InlineData("header", "ssv", nameof(SerializationStyle.SpaceDelimited), false)]
    public void Swagger_2_collection_format_becomes_a_style(string location, string format, string style, bool explode)
    {
        var declared = format.Length == 0 ? "" : $",\"collectionFormat\":\"{format}\"";
        var spec = DocumentReading.Swagger(
            $$"""
            "parameters":[{"in":"{{location}}","name":"p","type":"array","items":{"type":"string"} {{declared}} }]
            """,
            location == "path" ? "/a/{p}" : "/a");

        Assert.Equal((style, explode), (spec.Parameter.Style.ToString(), spec.Parameter.Explode));
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("header", "multi", nameof(SerializationStyle.Simple))]
    [InlineData("query", "nonsense", nameof(SerializationStyle.Form))]
    public void Swagger_2_invalid_collection_format_is_reported_and_read_as_csv(string location, string format, string style)
    {
        var spec = DocumentReading.Swagger($$"""
            "parameters":[{"in":"{{location}}","name":"p","type":"array","items":{"type":"string"},"collectionFormat":"{{format}}"}]
            """);

        Assert.Equal((style, false), (spec.Parameter.Style.ToString(), spec.Parameter.Explode));
        Assert.Equal([DiagnosticIds.WrongNodeType], spec.Ids);
    }

    [Fact]
    public void Swagger_2_shared_parameter_keeps_its_collection_format() => Assert.True(DocumentReading.Swagger(
        "\"parameters\":[{\"$ref\":\"#/parameters/P\"}]",
        root: """
        "parameters":{"P":{"in":"query","name":"p","type":"array","items":{"type":"string"},"collectionFormat":"multi"}}
        """).Parameter.Explode);

    [Fact]
    public void Swagger_2_parameter_is_its_own_schema()
    {
        var spec = DocumentReading.Swagger("""
            "parameters":[{"in":"query","name":"p","required":true,"type":"integer","format":"int64","enum":[1,2],"default":1,"x-nullable":true}]
            """);

        var schema = spec.Schema(spec.Parameter.Schema!);
        Assert.Equal(spec.Parameter.Pointer, schema.Pointer);
        Assert.Equal((SchemaTypes.Integer, "int64", true), (schema.Types, schema.Format, schema.Nullable));
        Assert.Equal(2, schema.Enum!.Count);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Swagger_2_response_headers_are_read_like_parameters()
    {
        var spec = DocumentReading.Swagger("""
            "responses":{"200":{"headers":{"X-Total":{"type":"integer","description":"all"},"content-type":{"type":"string"}}}}
            """);

        var header = Assert.Single(Assert.Single(spec.Operation.Responses).Headers);
        Assert.Equal(("X-Total", "all", SchemaTypes.Integer), (header.Name, header.Description, spec.Schema(header.Schema!).Types));
    }

    [Fact]
    public void Swagger_2_response_can_be_a_file() => Assert.Equal(
        SchemaTypes.File,
        DocumentReading.Swagger("\"responses\":{\"200\":{\"schema\":{\"type\":\"file\"}}}").Schema("#/paths/~1things/post/responses/200/schema").Types);

    [Fact]
    public void Swagger_2_does_not_have_the_parameter_locations_of_OpenAPI_3() =>
        Assert.Equal([DiagnosticIds.WrongNodeType], DocumentReading.Swagger("\"parameters\":[{\"in\":\"cookie\",\"name\":\"p\",\"type\":\"string\"}]").Ids);
}
