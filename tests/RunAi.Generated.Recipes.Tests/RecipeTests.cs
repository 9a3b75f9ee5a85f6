using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.Sandbox;

namespace RunAi.Generated.Recipes.Tests;

/// <summary>Runs the recipes with the sandbox and compares its state.</summary>
public sealed class RecipeTests(RecipeFixture fixture) : IClassFixture<RecipeFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private SandboxTenant Tenant => fixture.Sandbox.Tenant;

    [Fact]
    public async Task Recipe_1_creates_a_department_and_a_project_with_a_quota_in_a_node_pool()
    {
        var created = await CreateProject.RunAsync(fixture.RunAi, "sandbox-cluster", "a100", "robotics", gpus: 4, Cancellation);

        var department = Assert.Single(Tenant.Departments, department => department.Name == "robotics-department");
        var project = Assert.Single(Tenant.Projects, project => project.Name == "robotics");
        Assert.Equal((created.Id, department.Id, 4m), ($"{project.Id}", project.DepartmentId, project.Gpus));
        var pool = Assert.Single(Tenant.Resources, resource => resource is { Type: "node pool", Name: "a100" });
        var stored = JsonNode.Parse((await fixture.RunAi.Projects.GetProjectAsync(created.Id, Cancellation)).ToJson())!;
        Assert.Equal(pool.Id, (string?)stored["resources"]![0]!["nodePool"]!["id"]);
    }

    [Fact]
    public async Task Recipe_2_submits_a_training_and_waits_for_its_end()
    {
        var training = await SubmitTraining.RunAsync(fixture.RunAi, "vision", new() { Interval = TimeSpan.Zero }, Cancellation);

        var workload = Assert.Single(Tenant.Workloads, workload => workload.Id == training.WorkloadId);
        Assert.Equal(("Training", "vision", "Completed"), (workload.Type, workload.Project, workload.Phase));
        var spec = JsonNode.Parse(training.ToJson())!["spec"]!;
        Assert.Equal(("pytorch/pytorch:latest", "python train.py"), ((string?)spec["image"], (string?)spec["command"]));
        Assert.Equal(("EPOCHS", "10"), ((string?)spec["environmentVariables"]![0]!["name"], (string?)spec["environmentVariables"]![0]!["value"]));
        Assert.Equal((1, "datasets"), ((int?)spec["compute"]!["gpuDevicesRequest"], (string?)spec["storage"]!["pvc"]![0]!["claimName"]));
    }

    [Fact]
    public async Task Recipe_3_lists_the_running_workloads_of_a_project_in_order()
    {
        foreach (var (name, project) in new[] { ("older", "language"), ("newer", "language"), ("other", "platform") })
        {
            await fixture.SubmitTrainingAsync(name, project, Cancellation);
            fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var suspended = await fixture.SubmitTrainingAsync("suspended", "language", Cancellation);
        await fixture.RunAi.Trainings.SuspendTrainingAsync(suspended.WorkloadId, Cancellation);

        var names = new List<string>();
        await foreach (var workload in ListRunningWorkloads.RunAsync(fixture.RunAi, "language", Cancellation))
        {
            names.Add(workload.Name);
        }

        Assert.Equal(["newer", "older"], names);
    }

    [Fact]
    public async Task Recipe_4_writes_the_metrics_of_a_week_into_a_file()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("RunAi.Generated.Recipes.Tests.").FullName, "metrics.csv");
        try
        {
            var project = await fixture.GetProjectAsync("vision", Cancellation);

            await ExportGpuMetrics.RunAsync(fixture.RunAi, project.Id, path, fixture.Clock, Cancellation);

            var lines = await File.ReadAllLinesAsync(path, Cancellation);
            Assert.Equal(("timestamp,type,labels,value", 1 + (2 * 7 * 24 * 12)), (lines[0], lines.Length));
            Assert.StartsWith($"{fixture.Clock.GetUtcNow().AddDays(-7):yyyy-MM-ddTHH:mm}", lines[1], StringComparison.Ordinal);
            Assert.EndsWith("Z,GPU_QUOTA,,1", lines[1], StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    [Fact]
    public async Task Recipe_5_creates_a_user_with_an_access_rule()
    {
        var project = await fixture.GetProjectAsync("vision", Cancellation);

        var rule = await InviteUser.RunAsync(fixture.RunAi, "ada@example.com", "L1 researcher", project, Cancellation);

        Assert.Equal(("L1 researcher", "vision"), (rule.RoleName, rule.ScopeName));
        Assert.Single(Tenant.Resources, resource => resource is { Type: "user", Name: "ada@example.com" });
        var stored = JsonNode.Parse(Assert.Single(Tenant.Resources, resource => resource is { Type: "access rule", Name: "ada@example.com" }).Json)!;
        Assert.Equal(
            ("user", "project", project.Id, rule.RoleId),
            ((string?)stored["subjectType"], (string?)stored["scopeType"], (string?)stored["scopeId"], (int?)stored["roleId"]));
    }

    [Fact]
    public async Task Recipe_6_creates_an_environment_with_a_credential()
    {
        var environment = await ShareEnvironment.RunAsync(fixture.RunAi, Tenant.Clusters[0].Uuid, "secret-token", Cancellation);

        var secret = Assert.Single(Tenant.Resources, resource => resource is { Type: "genericSecret", Name: "model-registry" });
        Assert.Contains("secret-token", secret.Json, StringComparison.Ordinal);
        var stored = Assert.Single(Tenant.Resources, resource => resource is { Type: "environment", Name: "pytorch" });
        Assert.Equal(stored.Id, $"{environment.Meta.Id}");
        var variable = JsonNode.Parse(stored.Json)!["spec"]!["environmentVariables"]![0]!;
        Assert.Equal(("REGISTRY_TOKEN", secret.Id), ((string?)variable["name"], (string?)variable["credential"]!["assetId"]));
    }

    [Fact]
    public async Task Recipe_7_handles_workloads_that_have_ended_or_do_not_exist()
    {
        var id = (await fixture.SubmitTrainingAsync("stopped", "vision", Cancellation)).WorkloadId;

        Assert.True(await StopWorkload.SuspendAsync(fixture.RunAi, id, Cancellation));
        Assert.Equal("Stopping", Tenant.Workloads.Single(workload => workload.Id == id).Phase);
        Assert.True(await StopWorkload.ResumeAsync(fixture.RunAi, id, Cancellation));
        await fixture.RunAi.Trainings.WaitForTrainingAsync(id, Phase.Completed, new() { Interval = TimeSpan.Zero }, Cancellation);

        Assert.False(await StopWorkload.SuspendAsync(fixture.RunAi, id, Cancellation));
        Assert.Equal(409, fixture.Sandbox.Requests[^1].Status);
        Assert.True(await StopWorkload.DeleteAsync(fixture.RunAi, id, Cancellation));
        Assert.False(await StopWorkload.DeleteAsync(fixture.RunAi, id, Cancellation));
        Assert.Equal(404, fixture.Sandbox.Requests[^1].Status);
        Assert.DoesNotContain(Tenant.Workloads, workload => workload.Id == id);
    }

    [Fact]
    public async Task Recipe_8_uses_a_secret_that_is_replaced_at_run_time()
    {
        var file = Path.GetTempFileName();
        try
        {
            await RotateAsync("first");
            var services = new ServiceCollection();
            services.AddClientWithSecretFile(
                options =>
                {
                    fixture.Configure(options);
                    options.ClientId = "rotating";
                    options.ClientSecret = null;
                },
                file);
            services.AddSingleton<TimeProvider>(fixture.Clock);
            await using var provider = services.BuildServiceProvider();
            var runAi = provider.GetRequiredService<IAdministratorClient>();
            await runAi.Clusters.GetClustersAsync(Cancellation);

            await RotateAsync("second");
            fixture.Sandbox.RevokeTokens();
            fixture.Clock.Advance(TimeSpan.FromHours(1));
            await runAi.Clusters.GetClustersAsync(Cancellation);

            Assert.Equal(("rotating", 200), (fixture.Sandbox.Requests[^1].ClientId, fixture.Sandbox.Requests[^1].Status));
        }
        finally
        {
            File.Delete(file);
        }

        async Task RotateAsync(string secret)
        {
            fixture.Sandbox.AddApplication(new SandboxApplication("rotating", secret, RunAiRoles.All));
            await File.WriteAllTextAsync(file, secret, Cancellation);
        }
    }
}
