using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class VersionTests
{
    [Theory]
    [InlineData("""{"swagger":"2.0","paths":{}}""", "2.0")]
    [InlineData("""{"openapi":"3.0.0","paths":{}}""", "3.0.0")]
    [InlineData("""{"openapi":"3.0.3","paths":{}}""", "3.0.3")]
    [InlineData("""{"openapi":"3.1.0","paths":{}}""", "3.1.0")]
    [InlineData("""{"openapi":"3.1.1","paths":{}}""", "3.1.1")]
    [InlineData("""{"openapi":"3.2.0","paths":{}}""", "3.2.0")]
    public void Supported_OpenAPI_version_is_read(string text, string version)
    {
        var spec = DocumentReading.Read(text);

        Assert.Equal(version, spec.Document.Version);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Unquoted_OpenAPI_version_in_YAML_is_read() =>
        Assert.Equal("2.0", DocumentReading.Read("swagger: 2.0\npaths: {}\n").Document.Version);

    [Theory]
    [InlineData("""{"openapi":"4.0.0"}""", "4.0.0")]
    [InlineData("""{"openapi":"3.00"}""", "3.00")]
    [InlineData("""{"openapi":"3.3.0"}""", "3.3.0")]
    [InlineData("""{"swagger":"1.2"}""", "1.2")]
    [InlineData("""{"swagger":"3.0.0"}""", "3.0.0")]
    public void Unsupported_OpenAPI_version_is_reported(string text, string version)
    {
        var spec = DocumentReading.Read(text);

        Assert.Null(spec.DocumentOrNull);
        var diagnostic = Assert.Single(spec.Diagnostics);
        Assert.Equal(DiagnosticIds.UnsupportedVersion, diagnostic.Id);
        Assert.Equal([version, "2.0, 3.0, 3.1 and 3.2"], diagnostic.Arguments);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"asyncapi":"2.0.0"}""")]
    [InlineData("""{"openapi":["3.0.0"]}""")]
    [InlineData("""{"openapi":null}""")]
    public void File_without_a_version_is_reported_as_not_an_OpenAPI_document(string text)
    {
        var spec = DocumentReading.Read(text);

        Assert.Null(spec.DocumentOrNull);
        Assert.Equal(DiagnosticIds.NotAnOpenApiDocument, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void Unsupported_OpenAPI_version_is_reported_at_its_location() =>
        Assert.Equal(new SourceLocation("spec", 1, 13), Assert.Single(DocumentReading.Read("{\n  \"openapi\": \"9\"\n}").Diagnostics).Location);

    [Theory]
    [InlineData("""{"swagger":"2.0"}""")]
    [InlineData("""{"openapi":"3.0.3"}""")]
    public void Missing_paths_are_reported_up_to_3_0(string text) =>
        Assert.Equal(["#/paths", "an object", "missing"], Assert.Single(DocumentReading.Read(text).Diagnostics).Arguments);

    [Fact]
    public void Missing_paths_are_allowed_from_3_1_on() => Assert.Empty(DocumentReading.Read("""{"openapi":"3.1.0"}""").Diagnostics);
}
