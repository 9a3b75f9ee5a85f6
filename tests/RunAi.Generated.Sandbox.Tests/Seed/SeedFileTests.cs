using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Seed;

public sealed class SeedFileTests
{
    private const string Tenant = """
        clusters:
          - name: lab
            nodePools: [default, h100]
            departments:
              - name: research
                gpus: 16
                projects:
                  - name: vision
                    gpus: 8
                    workloads:
                      - {name: train-1, type: Training, gpus: 2}
                      - {name: notebook, type: Workspace, phase: Stopped, submittedBy: ada}
          - name: edge
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tenant_has_the_contents_of_the_file()
    {
        await using var sandbox = await StartAsync(Tenant);

        Assert.Equal(["lab", "edge"], sandbox.Tenant.Clusters.Select(cluster => cluster.Name));
        Assert.Equal([("vision", 8m)], sandbox.Tenant.Projects.Select(project => (project.Name, project.Gpus)));
        Assert.Equal(["default", "h100", "default"], sandbox.Tenant.Resources.Select(resource => resource.Name));
        Assert.Equal(
            [("train-1", "Training", "Running"), ("notebook", "Workspace", "Stopped")],
            sandbox.Tenant.Workloads.Select(workload => (workload.Name, workload.Type, workload.Phase)));
    }

    [Fact]
    public async Task Seeded_workloads_are_listed_by_the_APIs()
    {
        await using var sandbox = await StartAsync(Tenant);
        using var client = new SandboxClient(sandbox);
        await client.SignInAsync();

        var response = await client.GetAsync("/api/v1/workloads");

        response.AssertStatus(200);
        Assert.Equal(["train-1", "notebook"], response.Json["workloads"]!.Select(workload => workload["name"]!.ToString()));
        Assert.Equal([2d, 0d], response.Json["workloads"]!.Select(workload => (double)workload.SelectToken("allocatedResources.gpu")!));
        Assert.Equal("ada", response.Json["workloads"]![1]!["submittedBy"]!.ToString());
        Assert.Empty(sandbox.Violations);
    }

    [Theory]
    [InlineData("clusters: []", "At least one cluster is required.")]
    [InlineData("clusters: [{name: lab, departement: []}]", "'departement'")]
    [InlineData("clusters: [{version: '2.18'}]", "'name'")]
    [InlineData("tenant: {}", "'tenant'")]
    [InlineData("clusters: [{name: lab}, {name: lab}]", "The cluster 'lab' is listed 2 times.")]
    [InlineData("clusters: [{name: lab, departments: [{name: d, projects: [{name: p, gpus: many}]}]}]", "clusters[0].departments[0].projects[0].gpus")]
    [InlineData(
        "clusters: [{name: lab, departments: [{name: d, projects: [{name: p, workloads: [{name: w, type: Job}]}]}]}]", "has the type 'Job'. Use Workspace")]
    [InlineData(
        "clusters: [{name: lab, departments: [{name: d, projects: [{name: p, workloads: [{name: w, type: Training, phase: Done}]}]}]}]",
        "has the phase 'Done'. Use Creating")]
    [InlineData("clusters: [", "seed.yaml")]
    public async Task Invalid_file_is_refused_with_the_place_of_the_error(string text, string message)
    {
        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => StartAsync(text));

        Assert.Contains("seed.yaml", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Missing_file_is_an_IO_error() =>
        Assert.ThrowsAsync<FileNotFoundException>(() => RunAiSandbox.StartAsync(new RunAiSandboxOptions { SeedFile = "missing.json" }, Cancellation));

    private static async Task<RunAiSandbox> StartAsync(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sandbox-").FullName, "seed.yaml");
        await File.WriteAllTextAsync(file, text, Cancellation);
        return await RunAiSandbox.StartAsync(new RunAiSandboxOptions { SeedFile = file }, Cancellation);
    }
}
