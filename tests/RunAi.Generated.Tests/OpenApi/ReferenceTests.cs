using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class ReferenceTests
{
    private const string Parameter = """{"name":"p","in":"query","schema":{}}""";

    [Theory]
    [InlineData("#/components/parameters/P")]
    [InlineData("#/components/parameters/a~1b~0c")]
    [InlineData("#/components/parameters/a~1b%7Ec")]
    [InlineData("#/components/parameters/a b")]
    [InlineData("#/components/parameters/a%20b")]
    [InlineData("#/components/parameters/100%25")]
    [InlineData("#/components/parameters/100%")]
    [InlineData("#/components/parameters/%C3%A4")]
    [InlineData("#/components/parameters/Link")]
    [InlineData("#/x-list/1")]
    [InlineData("#/x%2Dlist/1")]
    public void Local_reference_is_resolved(string reference)
    {
        var spec = DocumentReading.Read($$"""
            {"openapi":"3.0.3","x-list":[0,{{Parameter}}],"paths":{"/a":{"get":{"parameters":[{"$ref":"{{reference}}"}]} } },"components":{"parameters":{
              "P":{{Parameter}},"a/b~c":{{Parameter}},"a b":{{Parameter}},"100%":{{Parameter}},"ä":{{Parameter}},
              "Link":{"$ref":"#/components/parameters/P"} } } }
            """);

        Assert.Equal("p", spec.Parameter.Name);
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("#/components/parameters/None")]
    [InlineData("#/components/parameters/")]
    [InlineData("#/x-list/2")]
    [InlineData("#/x-list/01")]
    [InlineData("#/x-list/-1")]
    [InlineData("#/x-list/99999999999")]
    [InlineData("#")]
    [InlineData("#/")]
    [InlineData("#anchor")]
    [InlineData("")]
    public void Unresolved_reference_is_reported_at_its_location(string reference)
    {
        var spec = DocumentReading.Read($$"""
            {"openapi":"3.0.3","x-list":[0,{{Parameter}}],"paths":{"/a":{"get":{"parameters":[
            {"$ref":"{{reference}}"}]} } } }
            """);

        var diagnostic = spec.Diagnostics[0];
        Assert.Equal(DiagnosticIds.UnresolvedReference, diagnostic.Id);
        Assert.Equal([reference, "#/paths/~1a/get/parameters/0"], diagnostic.Arguments);
        Assert.Equal(new SourceLocation("spec", 1, 8), diagnostic.Location);
    }

    [Theory]
    [InlineData("other.yaml#/P")]
    [InlineData("./other.yaml")]
    [InlineData("../../secret.json")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("https://a.example/spec.json#/components/parameters/P")]
    [InlineData("\\\\\\\\server\\\\share\\\\spec.json")]
    [InlineData("P")]
    public void External_reference_is_reported_and_never_followed(string reference)
    {
        var spec = DocumentReading.WithParameter($$"""{"$ref":"{{reference}}"}""", components: $$"""
            "parameters":{"P":{{Parameter}} }
            """);

        Assert.Empty(spec.Document.Operations);
        Assert.Equal([DiagnosticIds.ExternalReference, DiagnosticIds.OperationSkipped], spec.Ids);
    }

    [Theory]
    [InlineData("""{"/a":{"$ref":"#/paths/~1a"}}""")]
    [InlineData("""{"/a":{"$ref":"#/paths/~1b"},"/b":{"$ref":"#/paths/~1a"}}""")]
    [InlineData("""{"/a":{"$ref":"#/paths/~1b"},"/b":{"$ref":"#/paths/~1c"},"/c":{"$ref":"#/paths/~1b"}}""")]
    public void Circular_path_items_are_reported(string paths)
    {
        var spec = DocumentReading.Read($$"""{"openapi":"3.1.0","paths":{{paths}} }""");

        Assert.Equal([DiagnosticIds.CyclicReference], spec.Ids.Distinct());
        Assert.Empty(spec.Document.Operations);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Circular_parameter_references_are_reported(int length)
    {
        var links = Enumerable.Range(0, length).Select(i => $$"""
            "P{{i}}":{"$ref":"#/components/parameters/P{{(i + 1) % length}}"}
            """);

        var spec = DocumentReading.WithParameter("""{"$ref":"#/components/parameters/P0"}""", components: $$"""
            "parameters":{ {{string.Join(',', links)}} }
            """);

        Assert.Equal([DiagnosticIds.CyclicReference, DiagnosticIds.OperationSkipped], spec.Ids);
    }

    [Fact]
    public void Reference_that_is_not_a_string_is_reported()
    {
        var spec = DocumentReading.WithParameter("""{"$ref":{"a":1}}""");

        Assert.Equal(["#/paths/~1things/get/parameters/0/$ref", "a string", "an object"], spec.Diagnostics[0].Arguments);
    }

    [Fact]
    public void Response_that_refers_to_a_schema_skips_the_operation()
    {
        var spec = DocumentReading.WithOperation(
            """
            "responses":{"200":{"$ref":"#/components/schemas/Thing"}}
            """,
            components: """
            "schemas":{"Thing":{"type":"object"}}
            """);

        Assert.Empty(spec.Document.Operations);
        Assert.Equal(
            ["#/paths/~1things/get/responses/200/$ref", "a reference to one of the responses", "\"#/components/schemas/Thing\""],
            spec.Diagnostics[0].Arguments);
    }

    [Fact]
    public void Schema_reference_remains_a_pointer_and_its_target_is_read()
    {
        var spec = DocumentReading.WithSchema("""{"$ref":"#/components/schemas/Other"}""", """
            "Other":{"type":"string"}
            """);

        Assert.Equal("#/components/schemas/Other", spec.Thing.Reference);
        Assert.True(spec.Document.Schemas.ContainsKey("#/components/schemas/Other"));
    }

    [Fact]
    public void Schema_reference_is_converted_to_its_canonical_pointer() => Assert.Equal(
        "#/components/schemas/a~1b", DocumentReading.WithSchema("""{"$ref":"#/components/schemas/a~1%62"}""", "\"a/b\":{}").Thing.Reference);

    [Theory]
    [InlineData("#/components/schemas/None", DiagnosticIds.UnresolvedReference)]
    [InlineData("other.json", DiagnosticIds.ExternalReference)]
    public void Unresolved_schema_reference_has_no_schema(string reference, string id)
    {
        var spec = DocumentReading.WithSchema($$"""{"type":"object","properties":{"a":{"$ref":"{{reference}}"} } }""");

        var property = spec.Schema(Assert.Single(spec.Thing.Properties).Schema);
        Assert.False(spec.Document.Schemas.ContainsKey(property.Reference!));
        Assert.Equal([id], spec.Ids);
    }

    [Fact]
    public void Schemas_that_operations_do_not_refer_to_are_not_read() => Assert.Equal(
        ["#/paths/~1things/get/responses/200/content/application~1json/schema", "#/components/schemas/Thing"],
        DocumentReading.WithSchema("{}", """
            "Unused":{"type":"nonsense"}
            """).Document.Schemas.Keys);

    [Fact]
    public void Schema_reference_can_refer_to_any_location_in_the_document() => Assert.Equal(
        "#/components/schemas/Other/properties/a/items",
        DocumentReading.WithSchema("""{"$ref":"#/components/schemas/Other/properties/a/items"}""", """
            "Other":{"properties":{"a":{"type":"array","items":{"type":"string"}}}}
            """).Thing.Reference);
}
