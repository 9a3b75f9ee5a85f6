using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

public sealed class WorkloadTests : KubernetesTest
{
    private const string RestTrainings = "/api/v1/workloads/trainings";

    [Fact]
    public async Task Applied_workloads_are_workloads_of_the_REST_API()
    {
        await ApplyTrainingAsync("sum-1", ", environment: { items: { LR: { value: '0.1' } } }");

        var workload = Assert.Single((await Client.GetAsync("/api/v1/workloads?filterBy=name==sum-1")).Json["workloads"]!);
        var training = (await Client.GetAsync($"{RestTrainings}/{workload["id"]}")).Json;
        Assert.Equal(("Training", "vision", "Running"), (workload.GetText("type"), workload.GetText("projectName"), workload.GetText("phase")));
        Assert.Equal(("registry/train", "1"), (training.GetText("spec.image"), training.GetText("spec.compute.gpuDevicesRequest")));
        Assert.Equal(("LR", "0.1"), (training.GetText("spec.environmentVariables[0].name"), training.GetText("spec.environmentVariables[0].value")));
    }

    [Theory]
    [InlineData("TrainingWorkload", "trainingworkloads", "Training")]
    [InlineData("InteractiveWorkload", "interactiveworkloads", "Workspace")]
    [InlineData("InferenceWorkload", "inferenceworkloads", "Inference")]
    [InlineData("DistributedWorkload", "distributedworkloads", "Distributed")]
    public async Task Each_kind_has_its_type_in_the_REST_API(string kind, string plural, string type)
    {
        var body = Training("sum-1").Replace("TrainingWorkload", kind, StringComparison.Ordinal);
        await CallAsync(201, "POST", $"/apis/run.ai/v2alpha1/namespaces/{Space}/{plural}", body, "application/yaml");

        Assert.Equal(("sum-1", type, "Running"), GetOnlyWorkload());
    }

    [Fact]
    public async Task Fractions_of_a_GPU_are_portions_in_the_REST_API()
    {
        await CallAsync(
            201, "POST", Trainings, Training("sum-1").Replace("\"1\"", "\"0.5\"", StringComparison.Ordinal), "application/yaml");

        var compute = (await GetTrainingAsync()).SelectToken("spec.compute")!;
        Assert.Equal(("portion", "0.5"), (compute.GetText("gpuRequestType"), compute.GetText("gpuPortionRequest")));
    }

    [Fact]
    public async Task Submitted_workloads_are_objects()
    {
        await SubmitAsync("rest-1");

        var item = await CallAsync(200, "GET", $"{Trainings}/rest-1");

        Assert.Equal(
            ("rest-1", "image", "1"), (item.GetText("spec.name.value"), item.GetText("spec.image.value"), item.GetText("spec.gpu.value")));
        Assert.Equal(("Running", "1"), (item.GetText("status.phase"), item.GetText("status.runningPods")));
    }

    [Fact]
    public async Task Deleted_objects_are_removed_from_the_REST_API()
    {
        await ApplyTrainingAsync("sum-1");

        await CallAsync(200, "DELETE", $"{Trainings}/sum-1");

        Assert.Empty(Sandbox.Tenant.Workloads);
        Assert.Empty((await CallAsync(200, "GET", $"/api/v1/namespaces/{Space}/pods"))["items"]!);
    }

    [Fact]
    public async Task Deleted_workloads_are_removed_from_the_Kubernetes_API()
    {
        var id = await SubmitAsync("rest-1");
        using var watch = await WatchAsync(Trainings + "?watch=1");
        Assert.Equal("ADDED rest-1", await watch.ReadNameAsync());

        (await Client.SendAsync("DELETE", $"{RestTrainings}/{id}")).AssertStatus(202);

        Assert.Equal("DELETED rest-1", await watch.ReadNameAsync());
    }

    [Fact]
    public async Task Objects_with_finalizers_remain_after_their_workload()
    {
        var body = Training("sum-1").Replace("{ name: sum-1 }", "{ name: sum-1, finalizers: [example.com/hold] }", StringComparison.Ordinal);
        await CallAsync(201, "POST", Trainings, body, "application/yaml");

        await CallAsync(200, "DELETE", $"{Trainings}/sum-1");

        Assert.Empty(Sandbox.Tenant.Workloads);
        await CallAsync(200, "PATCH", $"{Trainings}/sum-1", """{"metadata":{"finalizers":null}}""", MergePatch);
        await CallAsync(404, "GET", $"{Trainings}/sum-1");
    }

    [Fact]
    public async Task Changed_objects_change_the_workload()
    {
        await ApplyTrainingAsync("sum-1");

        await CallAsync(200, "PATCH", $"{Trainings}/sum-1", """{"spec":{"image":{"value":"registry/other"}}}""", MergePatch);

        Assert.Equal("registry/other", (await GetTrainingAsync()).GetText("spec.image"));
    }

    [Fact]
    public async Task Watches_receive_the_phases_of_the_REST_API()
    {
        await ApplyTrainingAsync("sum-1");
        using var watch = await WatchAsync(Trainings + "?watch=1");
        await watch.ReadAsync();
        var path = $"{RestTrainings}/{Sandbox.Tenant.Workloads[0].Id}";

        await Client.SendAsync("POST", path + "/suspend");
        Assert.Equal(("Stopping", 0), await ReadPhaseAsync(watch));
        await Client.GetAsync(path);
        Assert.Equal(("Stopped", 0), await ReadPhaseAsync(watch));
        await Client.SendAsync("POST", path + "/resume");
        Assert.Equal(("Resuming", 0), await ReadPhaseAsync(watch));
        await Client.GetAsync(path);
        Assert.Equal(("Running", 1), await ReadPhaseAsync(watch));
        await Client.GetAsync(path);
        await Client.GetAsync(path);
        Assert.Equal(("Completed", 0), await ReadPhaseAsync(watch));
    }

    [Fact]
    public async Task Written_statuses_are_the_phases_of_the_REST_API()
    {
        await ApplyTrainingAsync("sum-1");

        await CallAsync(200, "PATCH", $"{Trainings}/sum-1/status", """{"status":{"phase":"Failed"}}""", MergePatch);

        Assert.Equal(("sum-1", "Training", "Failed"), GetOnlyWorkload());
    }

    [Fact]
    public async Task Existing_workload_names_are_refused_by_the_admission()
    {
        await SubmitAsync("sum-1");

        var status = await CallAsync(
            403, "POST", Trainings, Training("sum-1").Replace("{ name: sum-1 }", "{ name: other }", StringComparison.Ordinal), "application/yaml");

        Assert.StartsWith("admission webhook", status.Value<string>("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Templates_are_not_workloads()
    {
        await CallAsync(201, "POST", Trainings, Training("base", ", usage: Template"), "application/yaml");

        Assert.Empty(Sandbox.Tenant.Workloads);
    }

    [Fact]
    public async Task Deleted_projects_remove_their_namespace_and_its_objects()
    {
        await ApplyTrainingAsync("sum-1");
        await CreateAsync("small");

        (await Client.SendAsync("DELETE", $"/api/v1/org-unit/projects/{AnyProject.Id}")).AssertStatus(202);

        await CallAsync(404, "GET", "/api/v1/namespaces/runai-vision");
        Assert.Empty((await CallAsync(200, "GET", "/apis/shop.example.com/v1/widgets"))["items"]!);
        Assert.Empty((await CallAsync(200, "GET", "/apis/run.ai/v2alpha1/trainingworkloads"))["items"]!);
    }

    [Fact]
    public async Task Running_workloads_have_pods_with_their_name()
    {
        await ApplyTrainingAsync("sum-1");

        var pods = await CallAsync(200, "GET", $"/api/v1/namespaces/{Space}/pods?labelSelector=workloadName%3Dsum-1");

        var pod = Assert.Single(pods["items"]!);
        Assert.Equal(("sum-1-0-0", "Running"), (pod.GetText("metadata.name"), pod.GetText("status.phase")));
    }

    [Fact]
    public async Task Distributed_workloads_have_a_launcher_and_workers()
    {
        var body = Training("sum-1", ", workers: { value: 2 }").Replace("TrainingWorkload", "DistributedWorkload", StringComparison.Ordinal);
        await CallAsync(201, "POST", $"/apis/run.ai/v2alpha1/namespaces/{Space}/distributedworkloads", body, "application/yaml");

        var pods = await CallAsync(200, "GET", $"/api/v1/namespaces/{Space}/pods");

        Assert.Equal(
            ["sum-1-launcher-0", "sum-1-worker-0", "sum-1-worker-1"], pods.SelectTokens("items[*].metadata.name").Select(name => name.ToString()));
    }

    [Fact]
    public async Task Logs_can_be_followed_until_the_workload_ends()
    {
        await ApplyTrainingAsync("sum-1");
        using var request = await CreateRequestAsync("GET", $"/api/v1/namespaces/{Space}/pods/sum-1-0-0/log?follow=true&container=main");
        using var response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));

        Assert.Equal("Started sum-1-0-0 with the image registry/train", await reader.ReadLineAsync(Cancellation));
        Sandbox.Kubernetes.WriteLog(Space, "sum-1-0-0", "epoch 1");
        Assert.Equal("epoch 1", await reader.ReadLineAsync(Cancellation));
        await CallAsync(200, "PATCH", $"{Trainings}/sum-1/status", """{"status":{"phase":"Completed"}}""", MergePatch);
        Assert.Equal("sum-1-0-0 has succeeded", await reader.ReadLineAsync(Cancellation));
        Assert.Null(await reader.ReadLineAsync(Cancellation));
    }

    [Theory]
    [InlineData("tailLines=1", 200, "epoch 1\n")]
    [InlineData("container=other", 400, "container other is not valid for pod sum-1-0-0")]
    [InlineData("previous=true", 400, "not found")]
    public async Task Options_of_logs_are_evaluated(string query, int status, string expected)
    {
        await ApplyTrainingAsync("sum-1");
        Sandbox.Kubernetes.WriteLog(Space, "sum-1-0-0", "epoch 1");

        var response = await CallAsync("GET", $"/api/v1/namespaces/{Space}/pods/sum-1-0-0/log?{query}");

        response.AssertStatus(status);
        Assert.Contains(expected, response.Text, StringComparison.Ordinal);
    }

    private Task<JObject> ApplyTrainingAsync(string name, string spec = "") =>
        CallAsync(201, "PATCH", $"{Trainings}/{name}?fieldManager=tests", Training(name, spec), ApplyPatch);

    private async Task<JObject> GetTrainingAsync() => (await Client.GetAsync($"{RestTrainings}/{Sandbox.Tenant.Workloads[0].Id}")).Json;

    private async Task<string> SubmitAsync(string name)
    {
        var response = await Client.SendAsync("POST", RestTrainings, new JObject
        {
            ["name"] = name,
            ["projectId"] = AnyProject.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["clusterId"] = Cluster.Uuid.ToString(),
            ["spec"] = new JObject { ["image"] = "image", ["compute"] = new JObject { ["gpuDevicesRequest"] = 1 } },
        });
        Assert.InRange(response.Status, 200, 202);
        return response.Json.Value<string>("workloadId")!;
    }

    private (string Name, string Type, string Phase) GetOnlyWorkload()
    {
        var workload = Assert.Single(Sandbox.Tenant.Workloads);
        return (workload.Name, workload.Type, workload.Phase);
    }

    private static async Task<(string Phase, int Pods)> ReadPhaseAsync(WatchReader watch)
    {
        var next = (await watch.ReadAsync())!;
        return (next.SelectToken("object.status.phase")!.ToString(), next.SelectToken("object.status.runningPods")!.Value<int>());
    }
}
