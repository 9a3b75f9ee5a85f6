using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>From a hundred members on, reading tells them apart without nesting one "else" in another.</summary>
public sealed class LargeModelTests
{
    [Theory]
    [InlineData(1, "true")]
    [InlineData(100, "true")]
    [InlineData(101, "true")]
    [InlineData(101, "{type: string}")]
    [InlineData(2000, "true")]
    public async Task Every_member_survives_and_so_do_those_that_are_not_listed(int count, string additional)
    {
        var names = Enumerable.Range(0, count).Select(index => $"m{index:0000}").ToList();
        var properties = string.Join(", ", names.Select(name => $"{name}: {{type: string}}"));
        var json = "{" + string.Join(",", names.Append("other").Select(name => $"\"{name}\":\"of {name}\"")) + "}";

        var code = GeneratorHarness.Generate(TinySpec.WithResponse($$"""
            Thing:
              properties: {{{properties}}}
              additionalProperties: {{additional}}
            """));

        Assert.Equal(json, await code.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));
    }
}
