using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class DocumentTests
{
    [Fact]
    public void Info_title_version_and_description_are_read()
    {
        var document = DocumentReading.Read(
            """{"openapi":"3.0.3","info":{"title":"Things","version":"1.2","description":"All of them"},"paths":{}}""").Document;

        Assert.Equal(("Things", "1.2", "All of them"), (document.Title, document.ApiVersion, document.Description));
    }

    [Fact]
    public void Unquoted_API_version_in_YAML_keeps_its_digits() =>
        Assert.Equal("1.10", DocumentReading.Read("openapi: 3.0.3\ninfo: {title: A, version: 1.10}\npaths: {}\n").Document.ApiVersion);

    [Fact]
    public void Empty_value_in_YAML_is_treated_as_absent()
    {
        var spec = DocumentReading.Read("""
            openapi: 3.0.3
            info:
              title: A
              description:
            paths:
              /things:
                get:
                  tags:
                  parameters:
                  responses:
            """);

        Assert.Null(spec.Document.Description);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Tags_keep_their_order_and_duplicates_are_ignored()
    {
        var spec = DocumentReading.Read("""{"openapi":"3.0.3","paths":{},"tags":[{"name":"b","description":"B"},{"name":"a"},{"name":"b"}]}""");

        Assert.Equal([new OpenApiTag("b", "B"), new OpenApiTag("a", null)], spec.Document.Tags);
    }

    [Fact]
    public void Tag_without_a_name_is_reported_and_omitted()
    {
        var spec = DocumentReading.Read("""{"openapi":"3.0.3","paths":{},"tags":[{"description":"B"},{"name":"a"}]}""");

        Assert.Equal("a", Assert.Single(spec.Document.Tags).Name);
        Assert.Equal(["#/tags/0/name", "a string", "missing"], Assert.Single(spec.Diagnostics).Arguments);
    }

    [Theory]
    [InlineData("https://app.run.ai/v1/k8s", "/v1/k8s")]
    [InlineData("https://app.run.ai/v1/", "/v1")]
    [InlineData("https://app.run.ai", "")]
    [InlineData("https://app.run.ai/", "")]
    [InlineData("//app.run.ai/v1", "/v1")]
    [InlineData("/v1", "/v1")]
    [InlineData("/", "")]
    [InlineData("", "")]
    [InlineData("v1", "/v1")]
    [InlineData("./v1", "/v1")]
    [InlineData("app.run.ai/v1", "/v1")]
    [InlineData("localhost:8080/v1", "/v1")]
    [InlineData("https://app.run.ai/v1?key=1#top", "/v1")]
    public void Base_path_is_the_path_of_the_first_server(string url, string basePath)
    {
        var spec = DocumentReading.Read($$"""{"openapi":"3.0.3","paths":{},"servers":[{"url":"{{url}}"},{"url":"/second"}]}""");

        Assert.Equal(basePath, spec.Document.BasePath);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Server_variables_are_replaced_by_their_defaults()
    {
        var spec = DocumentReading.Read("""
            {"openapi":"3.0.3","paths":{},"servers":[{"url":"{scheme}://{host}/{version}/api","variables":{
              "scheme":{"default":"https"},"host":{"default":"a.example"},"version":{"default":"v2"}}}]}
            """);

        Assert.Equal("/v2/api", spec.Document.BasePath);
    }

    [Theory]
    [InlineData("{}", "#/servers/0/variables/version")]
    [InlineData("""{"version":{}}""", "#/servers/0/variables/version/default")]
    public void Server_variable_without_a_default_is_reported_and_the_server_ignored(string variables, string pointer)
    {
        var spec = DocumentReading.Read($$"""{"openapi":"3.0.3","paths":{},"servers":[{"url":"/{version}","variables":{{variables}} }]}""");

        Assert.Equal("", spec.Document.BasePath);
        Assert.Equal(pointer, Assert.Single(spec.Diagnostics).Arguments[0]);
    }

    [Theory]
    [InlineData("/api/v1", "/api/v1")]
    [InlineData("/", "")]
    [InlineData("api/", "/api")]
    public void Swagger_2_base_path_is_normalized(string declared, string basePath) =>
        Assert.Equal(basePath, DocumentReading.Read($$"""{"swagger":"2.0","host":"a.example","paths":{},"basePath":"{{declared}}"}""").Document.BasePath);

    [Fact]
    public void Field_with_the_wrong_JSON_type_is_reported_with_its_location_and_ignored()
    {
        var spec = DocumentReading.Read("{\"openapi\":\"3.0.3\",\n \"info\": {\"title\": [1, 2]},\n \"paths\":{}}");

        Assert.Null(spec.Document.Title);
        var diagnostic = Assert.Single(spec.Diagnostics);
        Assert.Equal(DiagnosticIds.WrongNodeType, diagnostic.Id);
        Assert.Equal(["#/info/title", "a string", "an array of 2 items"], diagnostic.Arguments);
        Assert.Equal(new SourceLocation("spec", 1, 19), diagnostic.Location);
    }

    [Fact]
    public void Unknown_fields_are_ignored() =>
        Assert.Empty(DocumentReading.Read("""{"openapi":"3.0.3","paths":{"x-more":5},"x-own":[],"surprise":1,"webhooks":7}""").Diagnostics);
}
