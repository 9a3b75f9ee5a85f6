using System.Diagnostics;
using RunAi.Generated.TestSupport;
using RunAi.Generator.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace RunAi.Generator.Tests.Documentation;

/// <summary>Tests the files of continuous integration and the scripts that they run.</summary>
public sealed class WorkflowTests : IDisposable
{
    private static readonly TestCapability Shell = new("bash and git", "Install bash and git, and add them to PATH.");

    private readonly string _folder = Directory.CreateTempSubdirectory("RunAi.Generated.Tests.").FullName;

    public static TheoryData<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, ".github"), "*.yml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TestPaths.Repository, path)),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void File_is_valid_YAML(string file) => Assert.NotEmpty(Read(file).Children);

    [Fact]
    public void Workflow_runs_the_checks_on_Linux_and_Windows()
    {
        var job = (YamlMappingNode)Read(".github/workflows/ci.yml")["jobs"]["check"];

        Assert.Equal(["ubuntu-latest", "windows-latest"], ((YamlSequenceNode)job["strategy"]["matrix"]["os"]).Select(os => os.ToString()));
        Assert.Equal(["bash .ci/run", "bash .ci/pack artifacts"], GetCommands(job));
    }

    [Fact]
    public void Release_runs_the_checks_before_it_packs() => Assert.Equal(
        ["bash .ci/run", "bash .ci/pack artifacts", "bash .ci/sbom artifacts"],
        GetCommands((YamlMappingNode)Read(".github/workflows/release.yml")["jobs"]["pack"]));

    [Fact]
    public void Commands_of_workflows_exist() => Assert.All(
        ["run", "pack", "sbom", "version"],
        name => Assert.StartsWith("#!/usr/bin/env bash", File.ReadAllText(Path.Combine(TestPaths.Repository, ".ci", name)), StringComparison.Ordinal));

    [Theory]
    [InlineData("", "0.3.0-alpha.0.1")]
    [InlineData("git tag v1.2.3", "1.2.3")]
    [InlineData("git tag other", "0.3.0-alpha.0.1")]
    [InlineData("git tag v1.2.3; git commit -qm 2 --allow-empty; git commit -qm 3 --allow-empty", "1.2.4-alpha.0.2")]
    [InlineData("git tag v2.0.0-rc.1", "2.0.0-rc.1")]
    [InlineData("git tag v2.0.0-rc.1; git commit -qm 2 --allow-empty", "2.0.0-rc.1.1")]
    public async Task Version_comes_from_the_last_tag(string commands, string version)
    {
        Directory.CreateDirectory(Path.Combine(_folder, ".ci"));
        File.Copy(Path.Combine(TestPaths.Repository, ".ci", "version"), Path.Combine(_folder, ".ci", "version"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "Directory.Build.props"), "<Version>0.3.0</Version>", TestContext.Current.CancellationToken);

        var script = "set -e; export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com; "
            + $"git init -q; git commit -qm 1 --allow-empty; {commands}\nbash .ci/version";

        Assert.Equal(version, (await RunAsync(script)).AssertExitCode(0).Output.Trim());
    }

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(TestPaths.Repository, file));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<string> GetCommands(YamlMappingNode job) =>
        ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString());

    private async Task<ProcessRun> RunAsync(string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = _folder };
        // The tests can run in a hook of a repository, whose variables would select that repository.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        try
        {
            return await ProcessRun.RunAsync(start, TestContext.Current.CancellationToken);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Shell.Require(false);
            throw;
        }
    }
}
