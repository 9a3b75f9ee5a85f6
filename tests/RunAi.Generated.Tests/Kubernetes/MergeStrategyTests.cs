using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>The documentation of how a server-side apply merges lists and objects.</summary>
public sealed class MergeStrategyTests
{
    [Theory]
    [InlineData("type: array, items: { type: string }, x-kubernetes-list-type: set", "Items are unique. A server-side apply merges them.")]
    [InlineData("type: array, items: { type: string }, x-kubernetes-list-type: atomic", "A server-side apply replaces the list as a whole.")]
    [InlineData("type: array, items: { type: object }, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name]",
        "Items are unique by name. A server-side apply merges them by it.")]
    [InlineData("type: array, items: { type: object }, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name, port, zone]",
        "Items are unique by name, port and zone. A server-side apply merges them by these.")]
    [InlineData("type: object, additionalProperties: { type: string }, x-kubernetes-map-type: granular", "A server-side apply merges the properties.")]
    [InlineData("type: object, properties: { a: { type: string } }, x-kubernetes-map-type: atomic", "A server-side apply replaces the object as a whole.")]
    [InlineData("type: array, maxItems: 3, items: { type: string }, x-kubernetes-list-type: set",
        "At most 3 items. Items are unique. A server-side apply merges them.")]
    [InlineData("type: object, properties: { value: { type: array, items: { type: string }, x-kubernetes-list-type: set } }",
        "Items are unique. A server-side apply merges them.")]
    public void Strategy_is_documented(string schema, string text)
    {
        var code = Assert.Single(Generate(schema).Types("ThingSpec")).Text;

        Assert.Contains($"/// <remarks>{text}</remarks>", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: array, items: { type: string }, x-kubernetes-list-type: unknown")]
    [InlineData("type: array, items: { type: string }, x-kubernetes-list-type: map")]
    [InlineData("type: array, items: { type: string }, x-kubernetes-list-type: [set]")]
    [InlineData("type: object, additionalProperties: { type: string }, x-kubernetes-map-type: unknown")]
    public void Unknown_strategies_are_ignored(string schema) =>
        Assert.DoesNotContain("<remarks>", Assert.Single(Generate(schema).Types("ThingSpec")).Text, StringComparison.Ordinal);

    private static GeneratedCode Generate(string schema) =>
        GeneratorHarness.Generate(ThingDefinition.Create("type: object\nproperties: { field: { description: A field., " + schema + " } }"));
}
