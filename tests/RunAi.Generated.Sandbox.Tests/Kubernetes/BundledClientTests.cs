using System.Collections.Concurrent;
using RunAi.Generated.Kubernetes;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;
using RunAi.Pods;
using RunAi.Widgets;
using RunAi.Workloads;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

/// <summary>Runs the bundled clients of workloads and pods against the sandbox.</summary>
public sealed class BundledClientTests : KubernetesTest
{
    [Fact]
    public async Task Submitted_trainings_are_workloads_whose_logs_can_be_followed()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var trainings = new KubernetesWorkloadsClient(connection.Api).TrainingWorkloads;
        var training = new TrainingWorkload { Metadata = new() { Name = "sum-1" } };
        training.Spec = new() { Name = "sum-1", Image = "registry/train", Gpu = "1", Environment = { ["LR"] = "0.1" } };

        var applied = await trainings.ApplyAsync(Space, training, "tests", cancellationToken: Cancellation);
        var workload = Assert.Single(Sandbox.Tenant.Workloads);
        var lines = new List<string>();
        await foreach (var line in new KubernetesPodsClient(connection.Api).Pods.FollowLogAsync(Space, "sum-1-0-0", cancellationToken: Cancellation))
        {
            lines.Add(line);
            if (lines.Count == 1)
            {
                await CallAsync(200, "PATCH", $"{Trainings}/sum-1/status", """{"status":{"phase":"Completed"}}""", MergePatch);
            }
        }

        Assert.Equal(("sum-1", "registry/train"), (applied.Spec!.Name, applied.Spec.Image));
        Assert.Equal(("sum-1", "Training", "Running"), (workload.Name, workload.Type, workload.Phase));
        Assert.Equal(["Started sum-1-0-0 with the image registry/train", "sum-1-0-0 has succeeded"], lines);
    }

    [Fact]
    public async Task Warnings_of_unknown_fields_are_received()
    {
        var warnings = new ConcurrentQueue<string>();
        using var connection = await Sandbox.Kubernetes.ConnectAsync(warning => warnings.Enqueue(warning.Text));
        var widgets = new WidgetsClient(connection.Api).Widgets;
        await CreateAsync("small");

        await widgets.PatchAsync(
            Space,
            "small",
            KubernetesPatch.Merge(new System.Text.Json.Nodes.JsonObject { ["spec"] = new System.Text.Json.Nodes.JsonObject { ["weight"] = 3 } }),
            cancellationToken: Cancellation);

        Assert.Equal("unknown field \"spec.weight\"", Assert.Single(warnings));
    }
}
