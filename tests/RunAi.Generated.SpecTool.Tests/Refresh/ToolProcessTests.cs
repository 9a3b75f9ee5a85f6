using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Refresh;

public sealed class ToolProcessTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("RunAi.Generated.SpecTool.Tests.").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Values_of_the_targets_are_percent_encoded_environment_variables()
    {
        var path = Path.Combine(_root, "a\"; $(touch x) `touch x` %41 'b'.json");
        await File.WriteAllTextAsync(path, Specs.Document("", version: "1"), TestContext.Current.CancellationToken);

        var run = await ToolProcess.RunAsync(
            "diff", ("RUNAI_SPECTOOL_FROM", Uri.EscapeDataString(path)), ("RUNAI_SPECTOOL_TO", Uri.EscapeDataString(path)), ("RUNAI_SPECTOOL_REPORT", ""));

        Assert.Contains("1 → 1", run.AssertExitCode(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_value_is_a_usage_error()
    {
        var run = await ToolProcess.RunAsync("diff", ("RUNAI_SPECTOOL_FROM", "a.json"));

        Assert.Contains("--to", run.AssertExitCode(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://127.0.0.1:1")]
    [InlineData("https://127.0.0.1:2")]
    [InlineData("nonsense")]
    public async Task Incomplete_credentials_are_reported(string tenant)
    {
        var run = await ToolProcess.RunAsync(
            "refresh",
            ("RUNAI_URL", tenant), ("RUNAI_CLIENT_ID", ""), ("RUNAI_CLIENT_SECRET", ""),
            ("RUNAI_SPECTOOL_SPEC", Path.Combine(_root, "shop.json")), ("RUNAI_SPECTOOL_NAME", "shop.json"), ("RUNAI_SPECTOOL_URL", "https://127.0.0.1:1/docs"),
            ("RUNAI_SPECTOOL_LOCK", Path.Combine(_root, "lock")), ("RUNAI_SPECTOOL_REPORT", Path.Combine(_root, "report")));

        var output = run.AssertExitCode(1).Output + run.Error;
        Assert.Contains("shop.json : error RUNAI0103: https://127.0.0.1:1/docs cannot be downloaded", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }
}
