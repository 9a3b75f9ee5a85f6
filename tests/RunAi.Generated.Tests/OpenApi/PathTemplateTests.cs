using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("/a/{id}", "its path names the parameter {id}, which is not declared")]
    [InlineData("/a/{id", "the braces of its path do not match")]
    [InlineData("/a/id}", "the braces of its path do not match")]
    [InlineData("/a/{{id}}", "the braces of its path do not match")]
    [InlineData("/a/{}", "the braces of its path do not match")]
    [InlineData("a", "its path does not begin with a slash")]
    [InlineData("", "its path does not begin with a slash")]
    [InlineData("/a?x={id}", "its path names the parameter {id}, which is not declared")]
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
