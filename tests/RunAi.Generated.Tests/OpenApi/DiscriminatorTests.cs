using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class DiscriminatorTests
{
    private const string Variants = """
        "Cat":{"type":"object"},"Dog":{"type":"object"}
        """;

    [Fact]
    public void Discriminator_mapping_of_names_and_references_becomes_pointers()
    {
        var discriminator = DocumentReading.WithSchema(
            """{"discriminator":{"propertyName":"kind","mapping":{"d":"Dog","c":"#/components/schemas/Cat"} } }""", Variants).Thing.Discriminator!;

        Assert.Equal("kind", discriminator.PropertyName);
        Assert.Equal([new("d", "#/components/schemas/Dog"), new("c", "#/components/schemas/Cat")], discriminator.Mapping);
    }

    [Fact]
    public void Discriminator_without_a_mapping_maps_variants_by_name() => Assert.Equal(
        [new("Cat", "#/components/schemas/Cat"), new("Dog", "#/components/schemas/Dog")],
        DocumentReading.WithSchema(
            """{"oneOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}],"discriminator":{"propertyName":"kind"} }""",
            Variants).Thing.Discriminator!.Mapping);

    [Fact]
    public void Variant_missing_from_the_discriminator_mapping_is_mapped_by_name() => Assert.Equal(
        [new("d", "#/components/schemas/Dog"), new("Cat", "#/components/schemas/Cat")],
        DocumentReading.WithSchema(
            """
            {"anyOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}],"discriminator":{"propertyName":"kind","mapping":{"d":"Dog"} } }
            """,
            Variants).Thing.Discriminator!.Mapping);

    [Fact]
    public void Discriminator_includes_schemas_derived_by_allOf_at_any_depth()
    {
        var spec = DocumentReading.WithSchema("""{"properties":{"kind":{}},"discriminator":{"propertyName":"kind"} }""", """
            "Cat":{"allOf":[{"$ref":"#/components/schemas/Thing"},{"properties":{"claws":{}}}]},
            "Lion":{"allOf":[{"$ref":"#/components/schemas/Cat"}]},
            "Rock":{"allOf":[{"type":"object"}]}
            """);

        Assert.Equal(["Cat", "Lion"], spec.Thing.Discriminator!.Mapping.Select(entry => entry.Key));
        Assert.True(spec.Document.Schemas.ContainsKey("#/components/schemas/Lion"));
    }

    [Fact]
    public void Swagger_2_discriminator_is_a_property_name()
    {
        var spec = DocumentReading.Swagger(
            """
            "responses":{"200":{"schema":{"$ref":"#/definitions/Pet"}}}
            """,
            root: """
            "definitions":{"Pet":{"discriminator":"kind"},"Cat":{"allOf":[{"$ref":"#/definitions/Pet"}]}}
            """);

        var discriminator = spec.Schema("#/definitions/Pet").Discriminator!;
        Assert.Equal("kind", discriminator.PropertyName);
        Assert.Equal([new("Cat", "#/definitions/Cat")], discriminator.Mapping);
    }

    [Fact]
    public void Discriminator_value_of_a_vendor_extension_replaces_the_name() => Assert.Equal(
        ["#Cat"],
        DocumentReading.WithSchema("""{"discriminator":{"propertyName":"kind"} }""", """
            "Cat":{"x-ms-discriminator-value":"#Cat","allOf":[{"$ref":"#/components/schemas/Thing"}]}
            """).Thing.Discriminator!.Mapping.Select(entry => entry.Key));

    [Theory]
    [InlineData("#/components/schemas/None", DiagnosticIds.UnresolvedReference)]
    [InlineData("None", DiagnosticIds.UnresolvedReference)]
    [InlineData("none.json", DiagnosticIds.ExternalReference)]
    public void Unresolved_discriminator_mapping_is_reported_and_omitted(string target, string id)
    {
        var spec = DocumentReading.WithSchema($$"""{"discriminator":{"propertyName":"kind","mapping":{"a":"{{target}}"} } }""");

        Assert.Empty(spec.Thing.Discriminator!.Mapping);
        Assert.Equal([id], spec.Ids);
    }

    [Fact]
    public void Discriminator_without_a_property_name_is_reported_and_ignored()
    {
        var spec = DocumentReading.WithSchema("""{"discriminator":{"mapping":{} } }""");

        Assert.Null(spec.Thing.Discriminator);
        Assert.Equal("#/components/schemas/Thing/discriminator/propertyName", Assert.Single(spec.Diagnostics).Arguments[0]);
    }
}
