using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class SchemaIdentifierTests
{
    private const string Others = """
        "Anchored":{"$anchor":"here"},
        "Dynamic":{"$dynamicAnchor":"there"},
        "Identified":{"$id":"https://a.example/identified","$defs":{"Inner":{"$anchor":"inner"}},
          "properties":{"a":{"$ref":"#/$defs/Inner"},"b":{"$ref":"#inner"}}}
        """;

    [Theory]
    [InlineData("#here", "#/components/schemas/Anchored")]
    [InlineData("#there", "#/components/schemas/Dynamic")]
    [InlineData("https://a.example/identified", "#/components/schemas/Identified")]
    [InlineData("https://a.example/identified#", "#/components/schemas/Identified")]
    [InlineData("https://a.example/identified#/$defs/Inner", "#/components/schemas/Identified/$defs/Inner")]
    [InlineData("https://a.example/identified#inner", "#/components/schemas/Identified/$defs/Inner")]
    [InlineData("#/components/schemas/Anchored", "#/components/schemas/Anchored")]
    public void Schema_reference_by_identifier_becomes_a_pointer(string reference, string pointer)
    {
        var spec = DocumentReading.WithSchema($$"""{"$ref":"{{reference}}"}""", Others, "3.1.0");

        Assert.Equal(pointer, spec.Thing.Reference);
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("https://example.com/a/b", "c", "https://example.com/a/c")]
    [InlineData("https://example.com/a/b", "/c", "https://example.com/c")]
    [InlineData("https://example.com/a/b", "../c#here", "https://example.com/c")]
    [InlineData("a/b", "c", "a/c")]
    [InlineData("a/b", "./c", "/a/c")]
    [InlineData("urn:example:b", "urn:example:c", "urn:example:c")]
    public void Schema_reference_is_relative_to_the_id_of_its_schema(string id, string reference, string targetId) => Assert.Equal(
        "#/components/schemas/Target", DocumentReading.WithSchema(
            $$"""{"$id":"{{id}}","items":{"$ref":"{{reference}}"} }""", $$"""
            "Target":{"$id":"{{targetId}}","$anchor":"here"}
            """, "3.1.0").Schema("#/components/schemas/Thing/items").Reference);

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void Reference_in_a_schema_with_an_id_is_relative_to_that_schema(string property)
    {
        var spec = DocumentReading.WithSchema("""{"$ref":"#/components/schemas/Identified"}""", Others, "3.1.0");

        Assert.Equal("#/components/schemas/Identified/$defs/Inner", spec.Schema("#/components/schemas/Identified/properties/" + property).Reference);
    }

    [Fact]
    public void Reference_in_a_schema_with_an_id_can_be_relative_to_the_document() => Assert.Equal(
        "#/components/schemas/Other",
        DocumentReading.WithSchema("""{"$id":"a","items":{"$ref":"#/components/schemas/Other"} }""", "\"Other\":{}", "3.1.0")
            .Schema("#/components/schemas/Thing/items").Reference);

    [Fact]
    public void Dynamic_reference_is_resolved_to_its_anchor() =>
        Assert.Equal("#/components/schemas/Dynamic", DocumentReading.WithSchema("""{"$dynamicRef":"#there"}""", Others, "3.1.0").Thing.Reference);

    [Fact]
    public void Dynamic_reference_uses_the_anchor_of_its_own_resource() => Assert.Equal(
        "#/components/schemas/Dynamic", DocumentReading.WithSchema("""{"$dynamicRef":"#there"}""", Others + """
        ,"Other":{"$id":"other","$dynamicAnchor":"there"}
        """, "3.1.0").Thing.Reference);

    [Theory]
    [InlineData("#nowhere", DiagnosticIds.UnresolvedReference)]
    [InlineData("https://b.example/identified", DiagnosticIds.ExternalReference)]
    [InlineData("https://a.example/identified#/nowhere", DiagnosticIds.ExternalReference)]
    public void Reference_to_an_unknown_identifier_is_reported(string reference, string id) =>
        Assert.Equal([id], DocumentReading.WithSchema($$"""{"$ref":"{{reference}}"}""", Others, "3.1.0").Ids);

    [Fact]
    public void Identifiers_in_examples_are_ignored() => Assert.Equal(
        [DiagnosticIds.UnresolvedReference], DocumentReading.WithSchema("""{"$ref":"#data"}""", """
            "Anchored":{"$anchor":"here","example":{"$anchor":"data"}}
            """, "3.1.0").Ids);

    [Fact]
    public void Schema_identifiers_are_ignored_in_3_0() =>
        Assert.Equal([DiagnosticIds.UnresolvedReference], DocumentReading.WithSchema("""{"$ref":"#here"}""", Others).Ids);
}
