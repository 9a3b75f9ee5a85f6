using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Models with more than a hundred properties are read without nested "else" statements.</summary>
public sealed class LargeModelTests
{
    [Theory]
    [InlineData(1, "true")]
    [InlineData(100, "true")]
    [InlineData(101, "true")]
    [InlineData(101, "{type: string}")]
    [InlineData(2000, "true")]
    public async Task All_properties_of_a_large_model_round_trip(int count, string additional)
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
