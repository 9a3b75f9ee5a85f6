using RunAi.Generator.Diagnostics;
using Xunit;

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
    public void A_schema_that_consists_of_itself_is_reported_once_and_removed(string schema)
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
    public void Recursion_through_a_member_is_usual(string schema)
    {
        var spec = DocumentReading.WithSchema(schema);

        Assert.True(spec.Document.Schemas.ContainsKey(Thing));
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_base_may_list_the_schemas_derived_from_it() => Assert.Empty(DocumentReading.WithSchema(
        """{"oneOf":[{"$ref":"#/components/schemas/Derived"}],"properties":{"kind":{} } }""",
        """
        "Derived":{"allOf":[{"$ref":"#/components/schemas/Thing"}]}
        """).Diagnostics);

    [Fact]
    public void What_two_schemas_share_is_no_cycle() => Assert.Empty(DocumentReading.WithSchema(
        """{"allOf":[{"$ref":"#/components/schemas/A"},{"$ref":"#/components/schemas/B"}]}""",
        """
        "A":{"allOf":[{"$ref":"#/components/schemas/C"}]},"B":{"allOf":[{"$ref":"#/components/schemas/C"}]},"C":{"allOf":[{}]}
        """).Diagnostics);
}
