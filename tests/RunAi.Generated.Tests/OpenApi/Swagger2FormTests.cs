using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class Swagger2FormTests
{
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Text = """{"in":"formData","name":"text","type":"string"}""";
    private const string File = """{"in":"formData","name":"file","type":"file"}""";

    [Fact]
    public void Swagger_2_form_parameters_become_properties_of_an_object()
    {
        var spec = DocumentReading.Swagger($$"""
            "parameters":[{{Text}},{"in":"formData","name":"count","type":"integer","required":true},{"in":"query","name":"q","type":"string"}]
            """);

        Assert.Equal("q", spec.Parameter.Name);
        var body = spec.Operation.RequestBody!;
        Assert.True(body.Required);
        var content = Assert.Single(body.Content);
        Assert.Equal((UrlEncoded, "#/paths/~1things/post/x-form"), (content.Name, content.Schema));
        var schema = spec.Schema(content.Schema!);
        Assert.Equal(SchemaTypes.Object, schema.Types);
        Assert.Equal(["count"], schema.Required);
        Assert.Equal(
            [new("text", "#/paths/~1things/post/parameters/0"), new SchemaProperty("count", "#/paths/~1things/post/parameters/1")], schema.Properties);
        Assert.Equal(SchemaTypes.Integer, spec.Schema("#/paths/~1things/post/parameters/1").Types);
    }

    [Fact]
    public void Swagger_2_form_of_optional_parameters_is_optional() =>
        Assert.False(DocumentReading.Swagger($"\"parameters\":[{Text}]").Operation.RequestBody!.Required);

    [Theory]
    [InlineData(Text, "", UrlEncoded)]
    [InlineData(Text, "\"application/json\"", UrlEncoded)]
    [InlineData(Text, "\"multipart/form-data\"", Multipart)]
    [InlineData(Text, "\"application/x-www-form-urlencoded; charset=utf-8\"", UrlEncoded + "; charset=utf-8")]
    [InlineData(Text, "\"multipart/form-data\",\"application/x-www-form-urlencoded\"", Multipart + " " + UrlEncoded)]
    [InlineData(File, "", Multipart)]
    [InlineData(File, "\"application/x-www-form-urlencoded\"", Multipart)]
    [InlineData(File, "\"application/x-www-form-urlencoded\",\"multipart/form-data\"", Multipart)]
    public void Swagger_2_form_is_multipart_for_files_or_if_the_operation_consumes_it(string parameter, string consumes, string types)
    {
        var spec = DocumentReading.Swagger($"\"consumes\":[{consumes}],\"parameters\":[{parameter}]");

        Assert.Equal(types, string.Join(' ', spec.Operation.RequestBody!.Content.Select(content => content.Name)));
    }

    [Theory]
    [InlineData("", nameof(SerializationStyle.Form), false)]
    [InlineData(",\"collectionFormat\":\"multi\"", nameof(SerializationStyle.Form), true)]
    [InlineData(",\"collectionFormat\":\"tsv\"", nameof(SerializationStyle.TabDelimited), false)]
    public void Swagger_2_list_in_a_form_keeps_its_collection_format(string format, string style, bool explode)
    {
        var spec = DocumentReading.Swagger($$"""
            "parameters":[{"in":"formData","name":"list","type":"array","items":{"type":"string"} {{format}} }]
            """);

        var encoding = spec.Operation.RequestBody!.Content[0].Encoding["list"];
        Assert.Equal((style, explode), (encoding.Style.ToString(), encoding.Explode));
    }

    [Fact]
    public void Swagger_2_operation_with_both_a_body_and_a_form_is_skipped() => Assert.Equal(
        [DiagnosticIds.OperationSkipped], DocumentReading.Swagger($$"""
            "parameters":[{{Text}},{"in":"body","name":"b","schema":{} }]
            """).Ids);
}
