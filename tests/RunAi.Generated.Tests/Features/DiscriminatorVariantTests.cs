using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests unions with a discriminator whose variants are not all objects, so that it does not tell all of them apart.</summary>
public sealed class DiscriminatorVariantTests
{
    private const string Schemas = """
        Cat: {type: object, required: [kind], properties: {kind: {type: string}, claws: {type: integer}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string}, tail: {type: string}}}
        Id: {type: integer}
        Size: {type: string, enum: [small, large]}
        Names: {type: array, items: {type: string}}
        DogOrId: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Id'}], discriminator: {propertyName: kind}}
        """;

    [Theory]
    [InlineData("type: integer", "3", "Int64")]
    [InlineData("type: integer", "{'claws':4,'kind':'Cat'}", "Cat")]
    [InlineData("type: integer", "'a'", "unknown")]
    [InlineData("$ref: '#/components/schemas/Id'", "3", "Int64")]
    [InlineData("type: boolean", "true", "Boolean")]
    [InlineData("$ref: '#/components/schemas/Size'", "'large'", "Size")]
    [InlineData("$ref: '#/components/schemas/Names'", "['a']", "List")]
    [InlineData("$ref: '#/components/schemas/Names'", "{'kind':'Cat'}", "Cat")]
    [InlineData("$ref: '#/components/schemas/DogOrId'", "{'kind':'Cat'}", "Cat")]
    [InlineData("$ref: '#/components/schemas/DogOrId'", "{'kind':'Dog','tail':'long'}", "DogOrId")]
    [InlineData("$ref: '#/components/schemas/DogOrId'", "3", "DogOrId")]
    [InlineData("$ref: '#/components/schemas/DogOrId'", "'a'", "unknown")]
    public async Task Variant_that_is_not_an_object_is_told_apart_by_its_JSON_type(string other, string json, string variant)
    {
        var union = $"{{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{{other}}}], discriminator: {{propertyName: kind}}}}";
        var code = GeneratorHarness.Generate(TinySpec.WithResponse($"Thing: {union}\n{Schemas}"));
        var variants = code.Types("Thing").Single().Text.Split('\n')
            .Where(line => line.Contains("bool TryGet", StringComparison.Ordinal))
            .Select(line => line.Split("bool TryGet")[1].Split('(')[0]);
        code.AssertCompiles();

        var result = await code.RunAsync($$"""
            var thing = Read<Thing>({{CSharpText.Quote(json.Replace('\'', '"'))}});
            return ({{string.Concat(variants.Select(name => $"thing.TryGet{name}(out _) ? \"{name}\" : "))}}"unknown") + thing.ToJson();
            """, new());

        Assert.Equal(variant + json, result?.Replace('"', '\''));
    }

    [Fact]
    public void Mapped_value_precedes_the_name_of_the_schema()
    {
        var union = "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], "
            + "discriminator: {propertyName: kind, mapping: {feline: '#/components/schemas/Cat', canine: '#/components/schemas/Dog'}}}";
        var code = GeneratorHarness.Generate(TinySpec.WithResponse($"Thing: {union}\n{Schemas}"));

        Assert.Contains("\"feline\", \"Cat\"", code.Types("Thing").Single().Text, StringComparison.Ordinal);
    }
}
