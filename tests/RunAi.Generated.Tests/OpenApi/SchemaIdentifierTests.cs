using RunAi.Generator.Diagnostics;
using Xunit;

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
    public void A_reference_by_identifier_becomes_a_pointer(string reference, string pointer)
    {
        var spec = DocumentReading.WithSchema($$"""{"$ref":"{{reference}}"}""", Others, "3.1.0");

        Assert.Equal(pointer, spec.Thing.Reference);
        Assert.Empty(spec.Diagnostics);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void Inside_an_identified_schema_references_start_at_it(string property)
    {
        var spec = DocumentReading.WithSchema("""{"$ref":"#/components/schemas/Identified"}""", Others, "3.1.0");

        Assert.Equal("#/components/schemas/Identified/$defs/Inner", spec.Schema("#/components/schemas/Identified/properties/" + property).Reference);
    }

    [Fact]
    public void Inside_an_identified_schema_a_pointer_into_the_document_is_understood_too() => Assert.Equal(
        "#/components/schemas/Other",
        DocumentReading.WithSchema("""{"$id":"a","items":{"$ref":"#/components/schemas/Other"} }""", "\"Other\":{}", "3.1.0")
            .Schema("#/components/schemas/Thing/items").Reference);

    [Fact]
    public void A_dynamic_reference_leads_to_its_anchor() =>
        Assert.Equal("#/components/schemas/Dynamic", DocumentReading.WithSchema("""{"$dynamicRef":"#there"}""", Others, "3.1.0").Thing.Reference);

    [Fact]
    public void A_dynamic_reference_with_several_anchors_is_not_guessed_at()
    {
        var spec = DocumentReading.WithSchema("""{"$dynamicRef":"#there"}""", Others + """
            ,"Other":{"$id":"other","$dynamicAnchor":"there"}
            """, "3.1.0");

        Assert.Equal([DiagnosticIds.UnsupportedConstruct], spec.Ids);
    }

    [Theory]
    [InlineData("#nowhere", DiagnosticIds.UnresolvedReference)]
    [InlineData("https://b.example/identified", DiagnosticIds.ExternalReference)]
    [InlineData("https://a.example/identified#/nowhere", DiagnosticIds.ExternalReference)]
    public void An_unknown_identifier_is_reported(string reference, string id) =>
        Assert.Equal([id], DocumentReading.WithSchema($$"""{"$ref":"{{reference}}"}""", Others, "3.1.0").Ids);

    [Fact]
    public void Identifiers_in_examples_are_data() => Assert.Equal(
        [DiagnosticIds.UnresolvedReference], DocumentReading.WithSchema("""{"$ref":"#data"}""", """
            "Anchored":{"$anchor":"here","example":{"$anchor":"data"}}
            """, "3.1.0").Ids);

    [Fact]
    public void Version_3_0_has_no_identifiers() =>
        Assert.Equal([DiagnosticIds.UnresolvedReference], DocumentReading.WithSchema("""{"$ref":"#here"}""", Others).Ids);
}
