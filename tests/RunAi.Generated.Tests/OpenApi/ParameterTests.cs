using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using Xunit;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class ParameterTests
{
    [Fact]
    public void A_parameter_has_what_the_document_says()
    {
        var parameter = DocumentReading.WithParameter("""
            {"name":"q","in":"query","description":"D","required":true,"deprecated":true,"allowReserved":true,"schema":{"type":"string"}}
            """).Parameter;

        Assert.Equal("#/paths/~1things/get/parameters/0", parameter.Pointer);
        Assert.Equal(("q", ParameterLocation.Query, "D"), (parameter.Name, parameter.In, parameter.Description));
        Assert.True(parameter is { Required: true, Deprecated: true, AllowReserved: true });
        Assert.Equal("#/paths/~1things/get/parameters/0/schema", parameter.Schema);
    }

    [Theory]
    [InlineData("path", "simple", nameof(SerializationStyle.Simple), false)]
    [InlineData("path", "label", nameof(SerializationStyle.Label), false)]
    [InlineData("path", "matrix", nameof(SerializationStyle.Matrix), false)]
    [InlineData("query", "form", nameof(SerializationStyle.Form), true)]
    [InlineData("query", "spaceDelimited", nameof(SerializationStyle.SpaceDelimited), false)]
    [InlineData("query", "pipeDelimited", nameof(SerializationStyle.PipeDelimited), false)]
    [InlineData("query", "deepObject", nameof(SerializationStyle.DeepObject), false)]
    [InlineData("header", "simple", nameof(SerializationStyle.Simple), false)]
    [InlineData("cookie", "form", nameof(SerializationStyle.Form), true)]
    [InlineData("path", "", nameof(SerializationStyle.Simple), false)]
    [InlineData("query", "", nameof(SerializationStyle.Form), true)]
    [InlineData("header", "", nameof(SerializationStyle.Simple), false)]
    [InlineData("cookie", "", nameof(SerializationStyle.Form), true)]
    public void Style_and_explode_have_the_defaults_of_the_place(string place, string style, string expected, bool explode)
    {
        var written = style.Length == 0 ? "" : $",\"style\":\"{style}\"";
        var spec = DocumentReading.WithParameter($$"""{"name":"p","in":"{{place}}","schema":{} {{written}} }""", place == "path" ? "/a/{p}" : "/a");

        Assert.Equal((expected, explode), (spec.Parameter.Style.ToString(), spec.Parameter.Explode));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_stated_explode_goes_before_the_default() =>
        Assert.False(DocumentReading.WithParameter("""{"name":"p","in":"query","explode":false,"schema":{}}""").Parameter.Explode);

    [Fact]
    public void A_style_of_another_place_is_reported_and_the_default_taken()
    {
        var spec = DocumentReading.WithParameter("""{"name":"p","in":"header","style":"form","schema":{}}""");

        Assert.Equal(SerializationStyle.Simple, spec.Parameter.Style);
        Assert.Equal(["#/paths/~1things/get/parameters/0/style", "one of simple", "\"form\""], Assert.Single(spec.Diagnostics).Arguments);
    }

    [Fact]
    public void A_path_parameter_is_required_whatever_it_says() =>
        Assert.True(DocumentReading.WithParameter("""{"name":"p","in":"path","required":false,"schema":{}}""", "/a/{p}").Parameter.Required);

    [Fact]
    public void Content_replaces_schema()
    {
        var parameter = DocumentReading.WithParameter("""{"name":"p","in":"query","content":{"application/json":{"schema":{"type":"object"}}}}""").Parameter;

        Assert.Equal("application/json", parameter.ContentMediaType);
        Assert.Equal("#/paths/~1things/get/parameters/0/content/application~1json/schema", parameter.Schema);
    }

    [Fact]
    public void A_type_without_a_schema_around_it_is_meant()
    {
        var spec = DocumentReading.WithParameter("""{"name":"p","in":"query","type":"integer"}""");

        Assert.Equal(SchemaTypes.Integer, spec.Schema(spec.Parameter.Schema!).Types);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("AUTHORIZATION")]
    public void Headers_that_the_client_sends_anyway_are_no_parameters(string name)
    {
        var spec = DocumentReading.WithParameter($$"""{"name":"{{name}}","in":"header","required":true,"schema":{} }""");

        Assert.Empty(spec.Operation.Parameters);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void The_operation_s_parameter_replaces_the_path_item_s_in_its_place()
    {
        var spec = DocumentReading.Read("""
            {"openapi":"3.0.3","paths":{"/a":{
              "parameters":[{"name":"a","in":"query","description":"path","schema":{}},{"name":"b","in":"query","schema":{}}],
              "get":{"parameters":[
                {"name":"c","in":"query","schema":{}},
                {"name":"a","in":"query","description":"operation","schema":{}},
                {"name":"a","in":"header","schema":{}}]}}}}
            """);

        Assert.Equal(
            [("a", ParameterLocation.Query), ("b", ParameterLocation.Query), ("c", ParameterLocation.Query), ("a", ParameterLocation.Header)],
            spec.Operation.Parameters.Select(parameter => (parameter.Name, parameter.In)));
        Assert.Equal("operation", spec.Operation.Parameters[0].Description);
    }

    [Fact]
    public void Of_two_alike_in_one_list_the_last_counts() => Assert.Equal("2", DocumentReading.WithParameter(
        """{"name":"X-A","in":"header","description":"1","schema":{}},{"name":"x-a","in":"header","description":"2","schema":{}}""").Parameter.Description);

    [Theory]
    [InlineData("""{"in":"query","schema":{}}""", "name")]
    [InlineData("""{"name":"","in":"query","schema":{}}""", "name")]
    [InlineData("""{"name":"p","schema":{}}""", "in")]
    [InlineData("""{"name":"p","in":"body","schema":{}}""", "in")]
    public void A_broken_optional_parameter_is_reported_and_left_out(string parameter, string field)
    {
        var spec = DocumentReading.WithParameter(parameter);

        Assert.Empty(spec.Operation.Parameters);
        Assert.Equal("#/paths/~1things/get/parameters/0/" + field, Assert.Single(spec.Diagnostics).Arguments[0]);
    }

    [Theory]
    [InlineData("""{"in":"query","required":true,"schema":{}}""")]
    [InlineData("""{"in":"path","schema":{}}""")]
    [InlineData("""{"name":"p","required":true,"schema":{}}""")]
    [InlineData("""{"$ref":"#/components/parameters/None"}""")]
    public void A_broken_parameter_that_is_needed_costs_the_operation(string parameter)
    {
        var spec = DocumentReading.WithParameter(parameter);

        Assert.Empty(spec.Document.Operations);
        Assert.Contains(DiagnosticIds.OperationSkipped, spec.Ids);
    }

    [Theory]
    [InlineData("true", 0)]
    [InlineData("false", 1)]
    public void A_parameter_that_is_the_whole_query_string_is_refused(string required, int operations)
    {
        var spec = DocumentReading.WithParameter(
            $$"""{"name":"q","in":"querystring","required":{{required}},"content":{"application/json":{"schema":{} } } }""", version: "3.2.0");

        Assert.Equal(operations, spec.Document.Operations.Count);
        Assert.Contains(DiagnosticIds.UnsupportedConstruct, spec.Ids);
    }

    [Fact]
    public void A_shared_parameter_keeps_the_description_beside_the_reference()
    {
        var spec = DocumentReading.Read("""
            {"openapi":"3.1.0","paths":{"/a":{
              "get":{"parameters":[{"$ref":"#/components/parameters/P","description":"here"}]},
              "put":{"parameters":[{"$ref":"#/components/parameters/P"}]}}},
             "components":{"parameters":{"P":{"name":"p","in":"query","description":"there","schema":{}}}}}
            """);

        Assert.Equal(["here", "there"], spec.Document.Operations.Select(operation => Assert.Single(operation.Parameters).Description));
    }
}
