using System.Text.Json.Nodes;
using RunAi.Generated.Cli;
using RunAi.Generated.Samples.Tests.Support;

namespace RunAi.Generated.Samples.Tests.Cli;

/// <summary>Tests the commands that list resources and delete workloads.</summary>
public sealed class ListCommandTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Projects_are_listed_in_a_table_with_their_clusters_and_quotas()
    {
        var run = await RunAsync("projects list");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["language", "platform", "vision"], GetRows(run).Select(row => row[0]));
        Assert.Equal(["vision", "sandbox-cluster", "8", "Ready", "runai-vision"], GetRows(run)[2]);
    }

    [Fact]
    public async Task Projects_are_written_as_the_JSON_of_the_API()
    {
        var run = await RunAsync("projects list --output json");

        var projects = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal(["language", "platform", "vision"], projects.Select(project => (string?)project!["name"]));
        Assert.Equal(8, (int?)projects[2]!["totalResources"]!["gpuQuota"]);
    }

    [Fact]
    public async Task Projects_are_filtered_by_cluster()
    {
        await fixture.RunAi.Clusters.EnsureClusterAsync(new() { Name = "east" }, Cancellation);

        Assert.Equal(3, GetRows(await RunAsync("projects list --cluster sandbox-cluster")).Count);
        Assert.Equal("No projects were found.\n", (await RunAsync("projects list --cluster east")).Output);
        (await RunAsync("projects list --cluster west")).AssertFailure(ExitCodes.NotFound, "The cluster 'west' does not exist");
    }

    [Fact]
    public async Task Clusters_are_listed()
    {
        var row = Assert.Single(GetRows(await RunAsync("clusters list")), row => row[0] == "sandbox-cluster");

        Assert.Equal(["sandbox-cluster", "Connected", "2.18.0", fixture.Sandbox.Url.AbsoluteUri.TrimEnd('/')], row);
    }

    [Fact]
    public async Task Workloads_are_filtered_and_the_newest_is_first()
    {
        await fixture.SubmitTrainingAsync("older", "language", 2, Cancellation);
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await fixture.SubmitTrainingAsync("newer", "language", 1, Cancellation);
        await fixture.SubmitTrainingAsync("other", "platform", 1, Cancellation);
        await fixture.SubmitWorkspaceAsync("notebook", "language", 1, Cancellation);

        var run = await RunAsync("workloads list --project language --phase Running --type Training");

        Assert.Equal(["newer", "older"], GetRows(run).Select(row => row[0]));
        Assert.Equal(["Training", "language", "sandbox-cluster", "Running", "2"], GetRows(run)[1][1..6]);
        Assert.Single(GetRows(await RunAsync("workloads list --project language --limit 1")));
        Assert.Equal("No workloads were found.\n", (await RunAsync("workloads list --phase Failed")).Output);
        Assert.Equal("[]\n", (await RunAsync("workloads list --phase Failed -o json")).Output);
    }

    [Fact]
    public async Task Workloads_are_deleted_by_name_in_a_project_or_by_ID()
    {
        await fixture.SubmitTrainingAsync("twin", "vision", 1, Cancellation);
        var kept = await fixture.SubmitWorkspaceAsync("twin", "platform", 1, Cancellation);

        (await RunAsync("workloads delete twin")).AssertFailure(ExitCodes.Usage, "twin");
        var run = await RunAsync("workloads delete twin --project vision");

        Assert.Equal((0, "", "Deleted twin.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(kept.WorkloadId, Assert.Single(fixture.Sandbox.Tenant.Workloads, workload => workload.Name == "twin").Id);
        Assert.Equal(0, (await RunAsync($"workloads delete {kept.WorkloadId}")).ExitCode);
        (await RunAsync($"workloads delete {kept.WorkloadId}")).AssertFailure(ExitCodes.NotFound, "404");
        (await RunAsync("workloads delete twin")).AssertFailure(ExitCodes.NotFound, "The workload 'twin' does not exist");
    }

    private static List<string[]> GetRows(CliRun run) =>
    [
        .. run.Output.Split('\n').SkipWhile(line => !line.StartsWith('─')).Skip(1).Where(line => line.Trim().Length > 0)
            .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    private Task<CliRun> RunAsync(string line) => CliRun.RunAsync(line, fixture.Configure);
}
