using RunAi.Generated.Samples.Tests.Support;

namespace RunAi.Generated.Samples.Tests.Cli;

/// <summary>Runs the commands in the README, in their order, and compares the output.</summary>
public sealed class CliReadmeTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private const string Prompt = "$ runai ";

    [Fact]
    public async Task README_shows_the_output_of_its_commands()
    {
        var console = Repository.ReadSample("Cli", "README.md").Split("```text\n").Skip(1).Select(part => part.Split("```")[0])
            .Single(block => block.StartsWith(Prompt, StringComparison.Ordinal));

        var actual = new List<string>();
        foreach (var line in console.Split('\n').Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)))
        {
            var run = await CliRun.RunAsync(line[Prompt.Length..], fixture.Configure);
            actual.AddRange([line, .. Trim(run.Error + run.Output)]);
        }

        Assert.Equal(Trim(console), actual);
    }

    private static IEnumerable<string> Trim(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
}
