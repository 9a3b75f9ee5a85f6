using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("/a/{id", "the braces of its path do not match")]
    [InlineData("/a/id}", "the braces of its path do not match")]
    [InlineData("/a/{{id}}", "the braces of its path do not match")]
    [InlineData("/a/{}", "the braces of its path do not match")]
    [InlineData("a", "its path does not begin with a slash")]
    [InlineData("", "its path does not begin with a slash")]
    [InlineData("/a/../b", "its path contains the segment \"..\", which would leave the path of the server")]
    [InlineData("/a/%2E%2e/b", "its path contains the segment \"%2E%2e\", which would leave the path of the server")]
    [InlineData("/.", "its path contains the segment \".\", which would leave the path of the server")]
    [InlineData("/a?x=1&x=2", "the query of its path contains \"x\" more than once")]
    [InlineData("/a?x=a{id}", "the query of its path contains \"x=a{id}\", which is neither a fixed value nor a single parameter")]
    public void Path_that_is_not_valid_in_a_URL_skips_the_operation(string path, string reason)
    {
        var spec = DocumentReading.WithOperation("", path);

        Assert.Empty(spec.Document.Operations);
        var diagnostic = Assert.Single(spec.Diagnostics);
        Assert.Equal(DiagnosticIds.OperationSkipped, diagnostic.Id);
        Assert.Equal(["GET " + path, reason], diagnostic.Arguments);
    }

    [Theory]
    [InlineData("/a/{id}", "id", "Path")]
    [InlineData("/a/{id}/{id}", "id", "Path")]
    [InlineData("/a/{id}#x", "id", "Path")]
    [InlineData("/a?x={id}", "x", "Query")]
    public void Undeclared_parameter_of_a_path_is_reported_and_becomes_a_required_string(string path, string name, string location)
    {
        var spec = DocumentReading.WithOperation("", path);

        Assert.Equal(
            (name, location, true, (string?)null), (spec.Parameter.Name, spec.Parameter.In.ToString(), spec.Parameter.Required, spec.Parameter.Schema));
        Assert.Equal(DiagnosticIds.UnsupportedConstruct, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void Undeclared_parameter_does_not_replace_a_declared_one()
    {
        var spec = DocumentReading.WithParameter("""{"name":"id","in":"query","schema":{"type":"integer"}}""", "/{id}/{other}");

        Assert.Equal(
            ["id in Query", "id in Path", "other in Path"],
            spec.Operation.Parameters.Select(parameter => $"{parameter.Name} in {parameter.In}"));
    }

    [Theory]
    [InlineData("3.0.3", "https://a.test/v1/../../admin/./x", "/admin/x")]
    [InlineData("3.1.0", "/v1/%2e%2E/admin", "/admin")]
    [InlineData("3.0.3", "/..", "")]
    public void Dot_segments_of_a_server_are_removed(string version, string url, string expected)
    {
        var spec = DocumentReading.Read($$"""{"openapi":"{{version}}","servers":[{"url":"{{url}}"}],"paths":{} }""");

        Assert.Equal(expected, spec.Document.BasePath);
    }

    [Theory]
    [InlineData("3.0.3", "GET", "GET /a", "its field must be \"get\", in lower case")]
    [InlineData("2.0", "Post", "POST /a", "its field must be \"post\", in lower case")]
    [InlineData("3.1.0", "query", "QUERY /a", "the OpenAPI version of the document has no field \"query\" for operations")]
    [InlineData("2.0", "trace", "TRACE /a", "the OpenAPI version of the document has no field \"trace\" for operations")]
    [InlineData("3.2.0", "Query", "QUERY /a", "its field must be \"query\", in lower case")]
    [InlineData("3.0.3", "link", "LINK /a", "the OpenAPI version of the document has no field \"link\" for operations")]
    public void Field_that_is_an_operation_in_another_spelling_or_version_is_reported(string version, string field, string operation, string reason)
    {
        var key = version == "2.0" ? "swagger" : "openapi";
        var spec = DocumentReading.Read($$$"""{"{{{key}}}":"{{{version}}}","paths":{"/a":{"{{{field}}}":{"responses":{"200":{"description":""} } } } } }""");

        Assert.Empty(spec.Document.Operations);
        var diagnostic = Assert.Single(spec.Diagnostics);
        Assert.Equal((DiagnosticIds.OperationSkipped, operation, reason), (diagnostic.Id, diagnostic.Arguments[0], diagnostic.Arguments[1]));
    }

    [Theory]
    [InlineData("3.1.0", "additionalOperations", "the field \"additionalOperations\" requires OpenAPI 3.2")]
    [InlineData("3.2.0", "AdditionalOperations", "its field must be \"additionalOperations\"")]
    public void Additional_operations_that_are_not_read_are_reported(string version, string field, string reason)
    {
        var spec = DocumentReading.Read($$$"""{"openapi":"{{{version}}}","paths":{"/a":{"{{{field}}}":{"LINK":{"responses":{} } } } } }""");

        var diagnostic = Assert.Single(spec.Diagnostics);
        Assert.Equal((DiagnosticIds.OperationSkipped, "LINK /a", reason), (diagnostic.Id, diagnostic.Arguments[0], diagnostic.Arguments[1]));
    }

    [Fact]
    public void Path_parameter_missing_from_the_path_is_reported_and_omitted()
    {
        var spec = DocumentReading.WithParameter("""{"name":"id","in":"path","required":true,"schema":{"type":"string"}}""", "/a");

        Assert.Empty(spec.Operation.Parameters);
        Assert.Equal(DiagnosticIds.UnsupportedConstruct, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void Fragment_without_parameters_is_removed_from_the_path()
    {
        var spec = DocumentReading.Read("""{"openapi":"3.0.3","paths":{"/#Action=A":{"get":{}},"/#Action=B":{"get":{}}}}""");

        Assert.Equal(["/", "/"], spec.Document.Operations.Select(operation => operation.Path));
    }

    [Fact]
    public void Fragment_with_a_parameter_is_part_of_the_path()
    {
        var spec = DocumentReading.WithParameter("""{"name":"id","in":"path","required":true,"schema":{"type":"string"}}""", "/send/#env/{id}");

        Assert.Equal(("/send/%23env/{id}", "id"), (spec.Operation.Path, spec.Parameter.Name));
    }

    [Fact]
    public void Fixed_query_value_in_a_path_becomes_a_parameter_with_one_value()
    {
        var spec = DocumentReading.WithOperation("", "/a?view=full%20size");

        Assert.Equal("/a", spec.Operation.Path);
        var parameter = spec.Parameter;
        Assert.Equal(("view", ParameterLocation.Query, true, "full size"), (parameter.Name, parameter.In, parameter.Required, parameter.FixedValue));
        Assert.Equal("full size", Assert.Single(spec.Schema(parameter.Schema!).Enum!).Text);
    }

    [Fact]
    public void Fixed_query_value_in_a_path_replaces_a_declared_parameter() => Assert.Equal(
        "full", DocumentReading.WithParameter("""{"name":"view","in":"query","schema":{"type":"string"}}""", "/a?view=full").Parameter.FixedValue);

    [Theory]
    [InlineData("query")]
    [InlineData("path")]
    public void Parameter_in_the_query_of_a_path_becomes_a_query_parameter(string location)
    {
        var spec = DocumentReading.WithParameter($$"""{"name":"page","in":"{{location}}","required":true,"schema":{"type":"integer"} }""", "/a?page={page}");

        Assert.Equal(("page", ParameterLocation.Query, true), (spec.Parameter.Name, spec.Parameter.In, spec.Parameter.Required));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Parameter_in_the_query_of_a_path_is_named_by_the_query() =>
        Assert.Equal("p", DocumentReading.WithParameter("""{"name":"page","in":"path","required":true,"schema":{}}""", "/a?p={page}").Parameter.Name);
}
