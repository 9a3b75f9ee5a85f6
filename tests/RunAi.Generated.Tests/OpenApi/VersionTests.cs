using RunAi.Generator.Diagnostics;
using Xunit;

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
    public void Every_supported_version_is_read(string text, string version)
    {
        var spec = DocumentReading.Read(text);

        Assert.Equal(version, spec.Document.Version);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_version_that_YAML_reads_as_a_number_counts() =>
        Assert.Equal("2.0", DocumentReading.Read("swagger: 2.0\npaths: {}\n").Document.Version);

    [Theory]
    [InlineData("""{"openapi":"4.0.0"}""", "4.0.0")]
    [InlineData("""{"openapi":"3.00"}""", "3.00")]
    [InlineData("""{"openapi":"3.3.0"}""", "3.3.0")]
    [InlineData("""{"swagger":"1.2"}""", "1.2")]
    [InlineData("""{"swagger":"3.0.0"}""", "3.0.0")]
    public void Another_version_is_refused_by_name(string text, string version)
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
    public void What_names_no_version_is_no_OpenAPI_document(string text)
    {
        var spec = DocumentReading.Read(text);

        Assert.Null(spec.DocumentOrNull);
        Assert.Equal(DiagnosticIds.NotAnOpenApiDocument, Assert.Single(spec.Diagnostics).Id);
    }

    [Fact]
    public void An_unsupported_version_is_reported_at_its_place() =>
        Assert.Equal(new SourceLocation("spec", 1, 13), Assert.Single(DocumentReading.Read("{\n  \"openapi\": \"9\"\n}").Diagnostics).Location);

    [Theory]
    [InlineData("""{"swagger":"2.0"}""")]
    [InlineData("""{"openapi":"3.0.3"}""")]
    public void Up_to_3_0_a_document_without_paths_is_incomplete(string text) =>
        Assert.Equal(["#/paths", "an object", "missing"], Assert.Single(DocumentReading.Read(text).Diagnostics).Arguments);

    [Fact]
    public void From_3_1_on_paths_are_optional() => Assert.Empty(DocumentReading.Read("""{"openapi":"3.1.0"}""").Diagnostics);
}
