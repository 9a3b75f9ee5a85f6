using RunAi.Generated.ClusterApi;
using RunAi.Generated.Kubernetes;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;
using RunAi.Pods;

namespace RunAi.Generated.Sandbox.Tests.ClusterApi;

/// <summary>Reads the logs of workloads of the sandbox over the cluster API and by their pods.</summary>
public sealed class WorkloadLogTests : KubernetesTest
{
    private const string RestTrainings = "/api/v1/workloads/trainings";
    private const string Started = "Started sum-1-0-0 with the image registry/train";
    private const string Ended = "sum-1-0-0 has succeeded";

    [Fact]
    public async Task Log_of_a_submitted_training_is_followed_until_it_ends()
    {
        var id = await SubmitAsync("sum-1");
        using var runAi = Connect();
        var lines = new List<string>();

        await foreach (var line in GetCluster(runAi).FollowLogsAsync("vision", "sum-1", cancellationToken: Cancellation))
        {
            lines.Add(line);
            if (lines.Count == 1)
            {
                Sandbox.Kubernetes.WriteLog(Space, "sum-1-0-0", "epoch 1: größe 大");
            }
            else if (lines.Count == 2)
            {
                await CompleteAsync(id);
            }
        }

        Assert.Equal([Started, "epoch 1: größe 大", Ended], lines);
        Assert.Equal(
            $"{Started}\nepoch 1: größe 大\n{Ended}\n",
            await GetCluster(runAi).GetLogsAsync("vision", "sum-1", cancellationToken: Cancellation));
        Assert.Equal(
            [101, 101],
            Sandbox.Requests.Where(request => request.Path.StartsWith("/cluster-api", StringComparison.Ordinal)).Select(request => request.Status));
    }

    [Fact]
    public async Task Log_of_a_running_training_ends_where_it_is()
    {
        await SubmitAsync("sum-1");
        using var runAi = Connect();

        var text = await GetCluster(runAi).GetLogsAsync("vision", "sum-1", new() { IdleTimeout = TimeSpan.FromMilliseconds(500) }, Cancellation);

        Assert.Equal($"{Started}\n", text);
    }

    [Fact]
    public async Task Deleted_training_ends_its_log()
    {
        var id = await SubmitAsync("sum-1");
        using var runAi = Connect();
        var lines = new List<string>();

        await foreach (var line in GetCluster(runAi).FollowLogsAsync("vision", "sum-1", cancellationToken: Cancellation))
        {
            lines.Add(line);
            (await Client.SendAsync("DELETE", $"{RestTrainings}/{id}")).AssertStatus(202);
        }

        Assert.Equal([Started], lines);
    }

    [Fact]
    public async Task Stopped_sandbox_interrupts_logs()
    {
        await using var other = await RunAiSandbox.StartAsync(Options, Cancellation);
        using var kubernetes = await other.Kubernetes.ConnectAsync();
        await new RunAi.Workloads.KubernetesWorkloadsClient(kubernetes.Api).TrainingWorkloads.CreateAsync(
            Space, new() { Metadata = new() { Name = "sum-1" }, Spec = new() { Name = "sum-1", Image = "registry/train" } }, cancellationToken: Cancellation);
        using var runAi = Connect(other);
        await using var lines = GetCluster(runAi).FollowLogsAsync("vision", "sum-1", cancellationToken: Cancellation).GetAsyncEnumerator(Cancellation);
        Assert.True(await lines.MoveNextAsync());

        await other.DisposeAsync();

        var failure = await Assert.ThrowsAsync<RunAiWebSocketException>(() => lines.MoveNextAsync().AsTask());
        Assert.Equal((1006, true), (failure.CloseCode!.Value, failure.IsTransient));
    }

    [Fact]
    public async Task Missing_workloads_and_rights_are_errors()
    {
        await SubmitAsync("sum-1");
        Sandbox.AddApplication(new SandboxApplication("editor", "secret", [RunAiRoles.Editor]));
        using var runAi = Connect();
        using var editor = Connect(Sandbox, "editor", "secret");

        var missing = await FailAsync(runAi, "sum-2");
        var forbidden = await FailAsync(editor, "sum-1");

        Assert.True(missing.IsNotFound);
        Assert.Contains("The project 'vision' has no training 'sum-2' with a pod", missing.Message, StringComparison.Ordinal);
        Assert.True(forbidden.IsForbidden);
        Assert.Contains("Logs require the role Researcher", forbidden.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_requires_a_token()
    {
        using var runAi = Connect();
        Assert.Equal("OK", await GetCluster(runAi).GetStatusAsync(cancellationToken: Cancellation));

        using var http = new HttpClient { BaseAddress = Sandbox.Url };
        var failure = await Assert.ThrowsAsync<RunAiApiException>(() => new ClusterApiClient(http).GetStatusAsync(cancellationToken: Cancellation));
        Assert.True(failure.IsUnauthorized);
    }

    [Fact]
    public async Task Log_without_a_WebSocket_requires_an_upgrade()
    {
        await SubmitAsync("sum-1");

        (await Client.GetAsync("/cluster-api/api/v1/vision/workloads/training/runai/sum-1/logs")).AssertStatus(426);
        (await Client.GetAsync("/cluster-api/api/v1/vision/workloads/workspace/runai/sum-1/logs")).AssertStatus(404);
        (await Client.SendAsync("POST", "/cluster-api/status")).AssertStatus(405);
    }

    [Fact]
    public async Task Pods_have_the_same_log()
    {
        var id = await SubmitAsync("sum-1");
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var pods = new KubernetesPodsClient(connection.Api).Pods;
        var lines = new List<PodLogLine>();

        await foreach (var line in pods.FollowWorkloadLogsAsync("vision", "sum-1", cancellationToken: Cancellation))
        {
            lines.Add(line);
            if (lines.Count == 1)
            {
                await CompleteAsync(id);
            }
        }

        Assert.Equal(["sum-1-0-0/main: " + Started, "sum-1-0-0/main: " + Ended], lines.Select(Format));
        Assert.Equal(lines, await pods.GetWorkloadLogsAsync("vision", "sum-1", cancellationToken: Cancellation));
        Assert.Equal([Ended], (await pods.GetWorkloadLogsAsync("vision", "sum-1", new() { TailLines = 1 }, Cancellation)).Select(line => line.Text));
        Assert.Empty(await pods.GetWorkloadLogsAsync("vision", "sum-1", new() { Container = "other" }, Cancellation));
        Assert.Empty(await pods.GetWorkloadLogsAsync("vision", "sum-2", cancellationToken: Cancellation));
    }

    [Fact]
    public async Task Deleted_pod_ends_its_log()
    {
        var id = await SubmitAsync("sum-1");
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var pods = new KubernetesPodsClient(connection.Api).Pods;
        var lines = new List<string>();

        await foreach (var line in pods.FollowWorkloadLogsAsync("vision", "sum-1", new() { ReplacementTimeout = TimeSpan.Zero }, Cancellation))
        {
            lines.Add(line.Text);
            (await Client.SendAsync("DELETE", $"{RestTrainings}/{id}")).AssertStatus(202);
        }

        Assert.Equal([Started], lines);
    }

    [Fact]
    public async Task Workload_that_has_no_pods_yet_is_waited_for()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var pods = new KubernetesPodsClient(connection.Api).Pods;
        await using var lines = pods.FollowWorkloadLogsAsync("vision", "sum-1", cancellationToken: Cancellation).GetAsyncEnumerator(Cancellation);
        var first = lines.MoveNextAsync();
        Assert.False(first.IsCompleted);

        await CallAsync(201, "POST", Trainings, Training("sum-1"), "application/yaml");

        Assert.True(await first);
        Assert.Equal(Started, lines.Current.Text);
    }

    [Fact]
    public async Task Lines_of_several_pods_name_their_pods()
    {
        var body = Training("sum-1", ", workers: { value: 2 }").Replace("TrainingWorkload", "DistributedWorkload", StringComparison.Ordinal);
        var path = $"/apis/run.ai/v2alpha1/namespaces/{Space}/distributedworkloads";
        await CallAsync(201, "POST", path, body, "application/yaml");
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var pods = new KubernetesPodsClient(connection.Api).Pods;
        var lines = new List<PodLogLine>();

        await foreach (var line in pods.FollowWorkloadLogsAsync("vision", "sum-1", cancellationToken: Cancellation))
        {
            lines.Add(line);
            if (lines.Count == 3)
            {
                await CallAsync(200, "PATCH", $"{path}/sum-1/status", """{"status":{"phase":"Completed"}}""", MergePatch);
            }
        }

        string[] names = ["sum-1-launcher-0", "sum-1-worker-0", "sum-1-worker-1"];
        Assert.Equal(names, lines.Select(line => line.Pod).Distinct().Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.Equal(
            [$"{name}/main: Started {name} with the image registry/train", $"{name}/main: {name} has succeeded"],
            lines.Where(line => line.Pod == name).Select(Format)));
    }

    private static string Format(PodLogLine line) => $"{line.Pod}/{line.Container}: {line.Text}";

    private static ClusterApiClient GetCluster(RunAiConnection runAi) => new(runAi.GetClusterConnection("west"));

    private static Task<RunAiApiException> FailAsync(RunAiConnection runAi, string workload) =>
        Assert.ThrowsAsync<RunAiApiException>(() => GetCluster(runAi).GetLogsAsync("vision", workload, cancellationToken: Cancellation));

    private RunAiConnection Connect() => Connect(Sandbox);

    private static RunAiConnection Connect(RunAiSandbox sandbox, string? clientId = null, string? secret = null)
    {
        var options = new RunAiOptions
        {
            Url = sandbox.Url, Realm = sandbox.Realm, ClientId = clientId ?? sandbox.ClientId, ClientSecret = secret ?? sandbox.ClientSecret,
        };
        options.Clusters["west"] = sandbox.Url;
        return RunAiConnection.Create(options);
    }

    private async Task<string> SubmitAsync(string name)
    {
        var body = new Newtonsoft.Json.Linq.JObject
        {
            ["name"] = name,
            ["projectId"] = AnyProject.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["clusterId"] = Cluster.Uuid.ToString(),
            ["spec"] = new Newtonsoft.Json.Linq.JObject { ["image"] = "registry/train" },
        };
        return (await Client.SendAsync("POST", RestTrainings, body)).Json["workloadId"]!.ToString();
    }

    /// <summary>Reads the training until the sandbox completes it.</summary>
    private async Task CompleteAsync(string id)
    {
        while ((await Client.GetAsync($"{RestTrainings}/{id}")).Json["actualPhase"]!.ToString() != "Completed")
        {
        }
    }
}
