using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>A schema with a discriminator represents all schemas that extend it (OpenAPI 3.0.3, Composition and Inheritance (Polymorphism)).</summary>
public sealed class InheritanceTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          required: [kind]
          properties:
            kind: {type: string}
          discriminator:
            propertyName: kind
            mapping:
              dog: '#/components/schemas/Dog'
        Dog:
          allOf:
          - $ref: '#/components/schemas/Thing'
          - properties:
              bark: {type: string}
        """)));

    [Fact]
    public void Base_with_a_discriminator_becomes_a_union_of_its_extensions() => Snapshot.Match(Code.Value.Types("Thing", "Dog"));

    [Theory]
    [InlineData("""{"kind":"dog","bark":"woof"}""", "woof")]
    [InlineData("""{"kind":"cat","purr":"rrr"}""", "base cat")]
    public async Task Extension_is_selected_by_the_discriminator(string json, string expected) => Assert.Equal(expected, await Code.Value.RunAsync(
        $$"""
        var thing = Read<Thing>({{CSharpText.Quote(json)}});
        return thing.TryGetDog(out var dog) ? dog.Bark : thing.TryGetBase(out var other) ? $"base {other.Kind}" : "unknown";
        """,
        new()));
}
