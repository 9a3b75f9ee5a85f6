using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

/// <summary>Runs kubectl against the sandbox.</summary>
public sealed class KubectlTests : KubernetesTest
{
    [Fact]
    public async Task Kubectl_applies_a_file_and_then_its_changes()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);

        Assert.Equal("widget.shop.example.com/small created\n", await kubectl.RunAsync("apply", "-f", kubectl.Write("widget.yaml", Widget("small"))));
        Assert.Equal("widget.shop.example.com/small unchanged\n", await kubectl.RunAsync("apply", "-f", kubectl.Write("widget.yaml", Widget("small"))));
        Assert.Equal(
            "widget.shop.example.com/small configured\n",
            await kubectl.RunAsync("apply", "-f", kubectl.Write("widget.yaml", Widget("small", "size: 2, color: red"))));
        Assert.Equal("2 red", await kubectl.RunAsync("get", "wd", "small", "-o", "jsonpath={.spec.size} {.spec.color}"));
    }

    [Fact]
    public async Task Kubectl_refuses_unknown_fields()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);

        var (exitCode, _, error) = await kubectl.TryRunAsync("apply", "-f", kubectl.Write("widget.yaml", Widget("small", "size: 1, weight: 3")));

        Assert.NotEqual(0, exitCode);
        Assert.Contains("unknown field \"spec.weight\"", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kubectl_reports_the_conflicts_of_server_side_applies()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);
        await ApplyAsync("small", "first", "size: 1");
        var file = kubectl.Write("widget.yaml", Widget("small", "size: 2"));

        var (exitCode, _, error) = await kubectl.TryRunAsync("apply", "--server-side", "-f", file);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("conflict with \"first\": .spec.size", error, StringComparison.Ordinal);
        Assert.Equal(
            "widget.shop.example.com/small serverside-applied\n", await kubectl.RunAsync("apply", "--server-side", "--force-conflicts", "-f", file));
    }

    [Fact]
    public async Task Kubectl_prints_the_columns_of_the_definition()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);
        await CreateAsync("small");

        var lines = (await kubectl.RunAsync("get", "widgets")).Split('\n');

        Assert.Equal(["NAME", "TIER", "SIZE", "AGE"], lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["small", "silver", "1"], lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[..3]);
    }

    [Fact]
    public async Task Kubectl_watches_changes()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);
        await CreateAsync("small");
        using var process = kubectl.Start("get", "widgets", "-w");

        Assert.StartsWith("NAME", await process.StandardOutput.ReadLineAsync(Cancellation), StringComparison.Ordinal);
        Assert.Matches("^small +silver +1 ", await process.StandardOutput.ReadLineAsync(Cancellation));
        await CallAsync(200, "PATCH", $"{Widgets}/small", """{"spec":{"size":2}}""", MergePatch);
        Assert.Matches("^small +silver +2 ", await process.StandardOutput.ReadLineAsync(Cancellation));
        process.Kill();
        await process.WaitForExitAsync(Cancellation);
    }

    [Fact]
    public async Task Kubectl_describes_and_explains_a_kind()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);
        await CreateAsync("small");

        Assert.Matches("(?s)Kind: +Widget.*Spec:.*Size: +1", await kubectl.RunAsync("describe", "wd", "small"));
        Assert.Matches("(?s)FIELD: size <integer>.*The size in centimeters", await kubectl.RunAsync("explain", "widgets.spec.size"));
        Assert.Contains("image", await kubectl.RunAsync("explain", "trainingworkloads.spec"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kubectl_patches_scales_and_deletes()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);
        await CreateAsync("small");

        Assert.Equal(
            "widget.shop.example.com/small patched\n", await kubectl.RunAsync("patch", "wd", "small", "--type=merge", "-p", """{"spec":{"size":3}}"""));
        Assert.Equal(
            "widget.shop.example.com/small patched\n",
            await kubectl.RunAsync("patch", "wd", "small", "--type=json", "-p", """[{"op":"replace","path":"/spec/size","value":4}]"""));
        Assert.Equal("widget.shop.example.com/small scaled\n", await kubectl.RunAsync("scale", "wd", "small", "--replicas=5"));
        Assert.Equal("4 5", await kubectl.RunAsync("get", "wd", "small", "-o", "jsonpath={.spec.size} {.spec.replicas}"));
        Assert.StartsWith("widget.shop.example.com \"small\" deleted", await kubectl.RunAsync("delete", "wd", "small"), StringComparison.Ordinal);
        Assert.Equal("", await kubectl.RunAsync("get", "wd", "-o", "name"));
    }

    [Fact]
    public async Task Kubectl_submits_a_training_and_follows_its_log()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);
        await kubectl.RunAsync("apply", "-f", kubectl.Write("training.yaml", Training("sum-1")));
        Assert.Contains("sum-1-0-0", await kubectl.RunAsync("get", "pods", "-l", "workloadName=sum-1"), StringComparison.Ordinal);
        using var process = kubectl.Start("logs", "-f", "sum-1-0-0");

        Assert.Equal("Started sum-1-0-0 with the image registry/train", await process.StandardOutput.ReadLineAsync(Cancellation));
        Sandbox.Kubernetes.WriteLog(Space, "sum-1-0-0", "epoch 1");
        Assert.Equal("epoch 1", await process.StandardOutput.ReadLineAsync(Cancellation));
        await kubectl.RunAsync("patch", "tw", "sum-1", "--subresource=status", "--type=merge", "-p", """{"status":{"phase":"Completed"}}""");
        Assert.Equal("sum-1-0-0 has succeeded", await process.StandardOutput.ReadLineAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        Assert.Equal(("Completed", 0), (Sandbox.Tenant.Workloads[0].Phase, process.ExitCode));
    }

    [Fact]
    public async Task Kubectl_waits_for_a_phase()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);
        await kubectl.RunAsync("apply", "--server-side", "-f", kubectl.Write("training.yaml", Training("sum-1")));

        Assert.Contains("condition met", await kubectl.RunAsync("wait", "tw/sum-1", "--for=jsonpath={.status.phase}=Running"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kubectl_lists_the_kinds_and_the_namespaces()
    {
        using var kubectl = await Kubectl.StartAsync(Sandbox);

        Assert.Contains("trainingworkloads.run.ai\n", await kubectl.RunAsync("api-resources", "-o", "name"), StringComparison.Ordinal);
        Assert.Contains("namespace/runai-language\n", await kubectl.RunAsync("get", "ns", "-o", "name"), StringComparison.Ordinal);
        Assert.Contains("Server Version: v1.32.0+sandbox", await kubectl.RunAsync("version"), StringComparison.Ordinal);
    }
}
