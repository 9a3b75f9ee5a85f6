using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using Xunit;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class Swagger2Tests
{
    [Fact]
    public void A_body_parameter_is_the_request_body()
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
    public void A_body_without_a_schema_around_its_type_is_meant() => Assert.Equal(
        "#/paths/~1things/post/parameters/0",
        DocumentReading.Swagger("\"parameters\":[{\"in\":\"body\",\"name\":\"job\",\"type\":\"string\"}]").Operation.RequestBody!.Content[0].Schema);

    [Fact]
    public void The_operation_s_body_replaces_the_path_item_s_whatever_its_name()
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
    public void A_body_comes_in_the_types_that_the_operation_or_the_document_consumes(string root, string operation, string types)
    {
        var spec = DocumentReading.Swagger(operation + ",\"parameters\":[{\"in\":\"body\",\"name\":\"b\",\"schema\":{}}]", root: root);

        Assert.Equal(types.Split(' '), spec.Operation.RequestBody!.Content.Select(content => content.Name));
    }

    [Theory]
    [InlineData("\"x\":0", "\"x\":0", "application/json")]
    [InlineData("\"produces\":[\"a/a\"]", "\"x\":0", "a/a")]
    [InlineData("\"produces\":[\"a/a\"]", "\"produces\":[\"b/b\",\"c/c\"]", "b/b c/c")]
    public void A_response_comes_in_the_types_that_the_operation_or_the_document_produces(string root, string operation, string types)
    {
        var spec = DocumentReading.Swagger(operation + ",\"responses\":{\"200\":{\"schema\":{}}}", root: root);

        Assert.Equal(types.Split(' '), Assert.Single(spec.Operation.Responses).Content.Select(content => content.Name));
    }

    [Fact]
    public void A_response_without_a_schema_has_no_body() =>
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
    public void A_collection_format_is_a_style(string place, string format, string style, bool explode)
    {
        var written = format.Length == 0 ? "" : $",\"collectionFormat\":\"{format}\"";
        var spec = DocumentReading.Swagger(
            $$"""
            "parameters":[{"in":"{{place}}","name":"p","type":"array","items":{"type":"string"} {{written}} }]
            """,
            place == "path" ? "/a/{p}" : "/a");

        Assert.Equal((style, explode), (spec.Parameter.Style.ToString(), spec.Parameter.Explode));
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("header", "multi", nameof(SerializationStyle.Simple))]
    [InlineData("query", "nonsense", nameof(SerializationStyle.Form))]
    public void Another_collection_format_is_reported_and_read_as_csv(string place, string format, string style)
    {
        var spec = DocumentReading.Swagger($$"""
            "parameters":[{"in":"{{place}}","name":"p","type":"array","items":{"type":"string"},"collectionFormat":"{{format}}"}]
            """);

        Assert.Equal((style, false), (spec.Parameter.Style.ToString(), spec.Parameter.Explode));
        Assert.Equal([DiagnosticIds.WrongNodeType], spec.Ids);
    }

    [Fact]
    public void A_shared_parameter_of_the_document_has_its_collection_format() => Assert.True(DocumentReading.Swagger(
        "\"parameters\":[{\"$ref\":\"#/parameters/P\"}]",
        root: """
        "parameters":{"P":{"in":"query","name":"p","type":"array","items":{"type":"string"},"collectionFormat":"multi"}}
        """).Parameter.Explode);

    [Fact]
    public void A_parameter_is_its_own_schema()
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
    public void Headers_of_a_response_are_read_like_parameters()
    {
        var spec = DocumentReading.Swagger("""
            "responses":{"200":{"headers":{"X-Total":{"type":"integer","description":"all"},"content-type":{"type":"string"}}}}
            """);

        var header = Assert.Single(Assert.Single(spec.Operation.Responses).Headers);
        Assert.Equal(("X-Total", "all", SchemaTypes.Integer), (header.Name, header.Description, spec.Schema(header.Schema!).Types));
    }

    [Fact]
    public void A_response_may_be_a_file() => Assert.Equal(
        SchemaTypes.File,
        DocumentReading.Swagger("\"responses\":{\"200\":{\"schema\":{\"type\":\"file\"}}}").Schema("#/paths/~1things/post/responses/200/schema").Types);

    [Fact]
    public void Places_of_OpenAPI_3_are_unknown() =>
        Assert.Equal([DiagnosticIds.WrongNodeType], DocumentReading.Swagger("\"parameters\":[{\"in\":\"cookie\",\"name\":\"p\",\"type\":\"string\"}]").Ids);
}
