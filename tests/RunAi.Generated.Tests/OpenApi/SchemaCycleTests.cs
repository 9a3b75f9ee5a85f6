using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class SchemaCycleTests
{
    private const string Thing = "#/components/schemas/Thing";

    [Theory]
    [InlineData("""{"$ref":"#/components/schemas/Thing"}""")]
    [InlineData("""{"$ref":"#/components/schemas/Other"}""")]
    [InlineData("""{"allOf":[{"type":"object"},{"$ref":"#/components/schemas/Thing"}]}""")]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/Other"}],"properties":{"a":{} } }""")]
    [InlineData("""{"oneOf":[{"$ref":"#/components/schemas/Thing"},{"type":"string"}]}""")]
    [InlineData("""{"anyOf":[{"$ref":"#/components/schemas/Other"}]}""")]
    public void Schema_that_consists_of_itself_is_reported_once_and_removed(string schema)
    {
        var spec = DocumentReading.WithSchema(schema, """
            "Other":{"$ref":"#/components/schemas/Thing"}
            """);

        Assert.False(spec.Document.Schemas.ContainsKey(Thing));
        Assert.Equal([DiagnosticIds.CyclicReference], spec.Ids);
    }

    [Theory]
    [InlineData("""{"properties":{"a":{"$ref":"#/components/schemas/Thing"} } }""")]
    [InlineData("""{"items":{"$ref":"#/components/schemas/Thing"} }""")]
    [InlineData("""{"additionalProperties":{"$ref":"#/components/schemas/Thing"} }""")]
    [InlineData("""{"allOf":[{"properties":{"a":{"allOf":[{"$ref":"#/components/schemas/Thing"}]} } }]}""")]
    [InlineData("""{"oneOf":[{"type":"array","items":{"$ref":"#/components/schemas/Thing"} }]}""")]
    public void Schema_that_refers_to_itself_below_a_property_or_item_is_valid(string schema)
    {
        var spec = DocumentReading.WithSchema(schema);

        Assert.True(spec.Document.Schemas.ContainsKey(Thing));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Base_schema_can_list_its_derived_schemas() => Assert.Empty(DocumentReading.WithSchema(
        """{"oneOf":[{"$ref":"#/components/schemas/Derived"}],"properties":{"kind":{} } }""",
        """
        "Derived":{"allOf":[{"$ref":"#/components/schemas/Thing"}]}
        """).Diagnostics);

    [Fact]
    public void Schema_shared_by_two_parts_is_not_a_cycle() => Assert.Empty(DocumentReading.WithSchema(
        """{"allOf":[{"$ref":"#/components/schemas/A"},{"$ref":"#/components/schemas/B"}]}""",
        """
        "A":{"allOf":[{"$ref":"#/components/schemas/C"}]},"B":{"allOf":[{"$ref":"#/components/schemas/C"}]},"C":{"allOf":[{}]}
        """).Diagnostics);
}
