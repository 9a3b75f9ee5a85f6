using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class ExplodedListTests
{
    [Fact]
    public async Task Exploded_lists_repeat_their_name() => Assert.Equal(
        "/things?tag=a&tag=b",
        (await GeneratorHarness.Generate(TinySpec.Operation("get", "/things", """
            parameters: [{name: tag, in: query, schema: {type: array, items: {type: string}}}]
            """)).SendAsync("Things.DoItAsync(new() { Tag = [\"a\", \"b\"] })")).Target);
}
