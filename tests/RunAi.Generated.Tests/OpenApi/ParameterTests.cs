using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class ParameterTests
{
    [Fact]
    public void Parameter_fields_are_read()
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
    public void Style_and_explode_default_to_those_of_the_parameter_location(string location, string style, string expected, bool explode)
    {
        var declared = style.Length == 0 ? "" : $",\"style\":\"{style}\"";
        var spec = DocumentReading.WithParameter($$"""{"name":"p","in":"{{location}}","schema":{} {{declared}} }""", location == "path" ? "/a/{p}" : "/a");

        Assert.Equal((expected, explode), (spec.Parameter.Style.ToString(), spec.Parameter.Explode));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Declared_explode_replaces_the_default() =>
        Assert.False(DocumentReading.WithParameter("""{"name":"p","in":"query","explode":false,"schema":{}}""").Parameter.Explode);

    [Fact]
    public void Style_of_another_parameter_location_is_reported_and_replaced_by_the_default()
    {
        var spec = DocumentReading.WithParameter("""{"name":"p","in":"header","style":"form","schema":{}}""");

        Assert.Equal(SerializationStyle.Simple, spec.Parameter.Style);
        Assert.Equal(["#/paths/~1things/get/parameters/0/style", "one of simple", "\"form\""], Assert.Single(spec.Diagnostics).Arguments);
    }

    [Fact]
    public void Path_parameter_is_always_required() =>
        Assert.True(DocumentReading.WithParameter("""{"name":"p","in":"path","required":false,"schema":{}}""", "/a/{p}").Parameter.Required);

    [Fact]
    public void Parameter_content_replaces_the_schema()
    {
        var parameter = DocumentReading.WithParameter("""{"name":"p","in":"query","content":{"application/json":{"schema":{"type":"object"}}}}""").Parameter;

        Assert.Equal("application/json", parameter.ContentMediaType);
        Assert.Equal("#/paths/~1things/get/parameters/0/content/application~1json/schema", parameter.Schema);
    }

    [Fact]
    public void Parameter_with_type_instead_of_schema_is_its_own_schema()
    {
        var spec = DocumentReading.WithParameter("""{"name":"p","in":"query","type":"integer"}""");

        Assert.Equal(SchemaTypes.Integer, spec.Schema(spec.Parameter.Schema!).Types);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("AUTHORIZATION")]
    public void Headers_that_the_client_sends_are_not_parameters(string name)
    {
        var spec = DocumentReading.WithParameter($$"""{"name":"{{name}}","in":"header","required":true,"schema":{} }""");

        Assert.Empty(spec.Operation.Parameters);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Operation_parameter_replaces_that_of_the_path_item_with_the_same_location()
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
    public void Last_of_duplicate_parameters_takes_precedence() => Assert.Equal("2", DocumentReading.WithParameter(
        """{"name":"X-A","in":"header","description":"1","schema":{}},{"name":"x-a","in":"header","description":"2","schema":{}}""").Parameter.Description);

    [Theory]
    [InlineData("""{"in":"query","schema":{}}""", "name")]
    [InlineData("""{"name":"","in":"query","schema":{}}""", "name")]
    [InlineData("""{"name":"p","schema":{}}""", "in")]
    [InlineData("""{"name":"p","in":"body","schema":{}}""", "in")]
    public void Invalid_optional_parameter_is_reported_and_omitted(string parameter, string field)
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
    public void Invalid_required_parameter_skips_the_operation(string parameter)
    {
        var spec = DocumentReading.WithParameter(parameter);

        Assert.Empty(spec.Document.Operations);
        Assert.Contains(DiagnosticIds.OperationSkipped, spec.Ids);
    }

    [Theory]
    [InlineData("true", 0)]
    [InlineData("false", 1)]
    public void Querystring_parameter_is_omitted_and_skips_the_operation_if_required(string required, int operations)
    {
        var spec = DocumentReading.WithParameter(
            $$"""{"name":"q","in":"querystring","required":{{required}},"content":{"application/json":{"schema":{} } } }""", version: "3.2.0");

        Assert.Equal(operations, spec.Document.Operations.Count);
        Assert.Contains(DiagnosticIds.UnsupportedConstruct, spec.Ids);
    }

    [Fact]
    public void Description_next_to_a_parameter_reference_takes_precedence()
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
