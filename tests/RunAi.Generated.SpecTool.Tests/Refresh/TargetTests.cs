using System.Diagnostics;
using System.Reflection;
using RunAi.Generated.SpecTool.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.SpecTool.Tests.Refresh;

/// <summary>Tests how the MSBuild targets report failures of the tool: by one message for each, without MSB3073.</summary>
public sealed class TargetTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("RunAi.Generated.SpecTool.Tests.").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_failed_refresh_ends_in_one_message_for_each_spec()
    {
        var errors = await BuildAsync(
            "RunAiRefreshSpecs",
            """
            <RunAiSpec Include="a;b's %25 100%25 $(x).json" SourceUrl="http://127.0.0.1:1/docs" />
            <RunAiSpec Include="local.json" />
            """);

        Assert.Equal(2, errors.Count);
        Assert.Contains(
            "a : error RUNAI0103: http://127.0.0.1:1/docs cannot be downloaded: the connection to 127.0.0.1:1 was refused",
            errors[0],
            StringComparison.Ordinal);
        Assert.Contains("b's % 100% .json : error RUNAI0103: http://127.0.0.1:1/docs cannot be downloaded: ", errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_comparison_ends_in_one_message()
    {
        var errors = await BuildAsync("RunAiSpecDiff", "", "-p:RunAiSpecDiffFrom=o%2520ld.json", "-p:RunAiSpecDiffTo=new.json");

        Assert.Contains(
            "o%20ld.json : error RUNAI0104: The file 'o%20ld.json' does not exist. Check RunAiSpecDiffFrom and RunAiSpecDiffTo. (docs/RUNAI0104.md)",
            Assert.Single(errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_spec_is_reported_at_its_location()
    {
        await File.WriteAllTextAsync(Path.Combine(_root, "old.json"), "{\n  \"openapi\": }", TestContext.Current.CancellationToken);

        var errors = await BuildAsync("RunAiSpecDiff", "", "-p:RunAiSpecDiffFrom=old.json", "-p:RunAiSpecDiffTo=old.json");

        Assert.Matches(@"old\.json\(2,14\) ?: error RUNAI0004: ", Assert.Single(errors));
    }

    [Theory]
    [InlineData("RunAiRefreshSpecs")]
    [InlineData("RunAiSpecDiff")]
    public async Task A_tool_that_cannot_be_run_is_one_message(string target)
    {
        var errors = await BuildAsync(
            target,
            """<RunAiSpec Include="a.json" SourceUrl="http://127.0.0.1:1/docs" />""",
            "-p:RunAiSpecDiffFrom=old.json",
            "-p:RunAiSpecTool=nowhere.dll");

        Assert.Contains("app.proj : error RUNAI0113: The spec tool cannot be run", Assert.Single(errors), StringComparison.Ordinal);
    }

    /// <summary>MSBuild decodes the URL, so that the tool gets the name as it is.</summary>
    [Theory]
    [InlineData("arn%3Aaws%3Aeks%3Acluster%2Flab")]
    [InlineData("arn:aws:eks:cluster/lab")]
    public async Task Names_of_contexts_can_be_written_with_and_without_percent_encoding(string context)
    {
        await File.WriteAllTextAsync(
            Path.Combine(_root, "kubeconfig"), "contexts: [{name: 'default/lab:6443', context: {}}]", TestContext.Current.CancellationToken);

        var errors = await BuildAsync("RunAiRefreshSpecs", $"""<RunAiSpec Include="a.json" SourceUrl="kubernetes://{context}/apis/run.ai/v2alpha1" />""");

        Assert.Contains(
            "has no context \"arn:aws:eks:cluster/lab\". Start SourceUrl with kubernetes://default%2Flab%3A6443. (docs/RUNAI0114.md)",
            Assert.Single(errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_after_a_failed_one_succeeds()
    {
        var spec = Path.Combine(_root, "new.json");
        await File.WriteAllTextAsync(spec, Specs.Document("", version: "1"), TestContext.Current.CancellationToken);
        await BuildAsync("RunAiSpecDiff", "", "-p:RunAiSpecDiffFrom=old.json", "-p:RunAiSpecDiffTo=new.json");

        var errors = await BuildAsync(0, "RunAiSpecDiff", "", "-p:RunAiSpecDiffFrom=new.json", "-p:RunAiSpecDiffTo=new.json");

        Assert.Empty(errors);
    }

    private Task<IReadOnlyList<string>> BuildAsync(string target, string items, params string[] arguments) => BuildAsync(1, target, items, arguments);

    /// <summary>Runs a target, asserts its exit code and returns the lines with errors.</summary>
    private async Task<IReadOnlyList<string>> BuildAsync(int expectedExitCode, string target, string items, params string[] arguments)
    {
        var targets = typeof(TargetTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "TargetsDirectory").Value;
        await File.WriteAllTextAsync(
            Path.Combine(_root, "app.proj"),
            $"""
            <Project>
              <PropertyGroup>
                <BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath>
                <RunAiSpecTool Condition="'$(RunAiSpecTool)' == ''">{typeof(BuildLog).Assembly.Location}</RunAiSpecTool>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
              <Import Project="{targets}RunAi.Generated.Refresh.targets" />
            </Project>
            """,
            TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("dotnet", ["msbuild", "app.proj", "-nologo", "-nodeReuse:false", "-t:" + target, .. arguments])
        {
            WorkingDirectory = _root,
        };

        // The settings of a developer's tenant and clusters.
        start.Environment["KUBECONFIG"] = Path.Combine(_root, "kubeconfig");
        foreach (var name in (string[])["RUNAI_URL", "RUNAI_CA_FILE"])
        {
            start.Environment.Remove(name);
        }

        var run = (await ProcessRun.RunAsync(start, TestContext.Current.CancellationToken)).AssertExitCode(expectedExitCode);
        return [.. run.Output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal))];
    }
}
