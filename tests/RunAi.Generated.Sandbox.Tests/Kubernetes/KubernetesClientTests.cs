using k8s;
using k8s.Autorest;
using k8s.Models;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

/// <summary>Runs the client of the Kubernetes project against the sandbox.</summary>
public sealed class KubernetesClientTests : KubernetesTest
{
    [Fact]
    public async Task GenericClient_creates_reads_lists_replaces_patches_and_deletes()
    {
        using var client = await ConnectAsync();
        using var widgets = new GenericClient(client, "shop.example.com", "v1", "widgets", disposeClient: false);

        var created = await widgets.CreateNamespacedAsync(WidgetObject.Create("small", 1), Space, cancel: Cancellation);
        created.Spec["size"] = 2;
        await widgets.ReplaceNamespacedAsync(created, Space, "small", Cancellation);
        await widgets.PatchNamespacedAsync<WidgetObject>(
            new V1Patch("""{"spec":{"color":"red"}}""", V1Patch.PatchType.MergePatch), Space, "small", cancel: Cancellation);
        var read = await widgets.ReadNamespacedAsync<WidgetObject>(Space, "small", Cancellation);
        var list = await widgets.ListNamespacedAsync<WidgetObjectList>(Space, cancel: Cancellation);
        await widgets.DeleteNamespacedAsync<V1Status>(Space, "small", Cancellation);

        Assert.Equal(("2", "red"), (read.Spec["size"].ToString(), read.Spec["color"].ToString()));
        Assert.Equal("small", Assert.Single(list.Items).Metadata.Name);
        var missing = await Assert.ThrowsAsync<HttpOperationException>(() => widgets.ReadNamespacedAsync<WidgetObject>(Space, "small", Cancellation));
        Assert.Contains("\"reason\":\"NotFound\"", missing.Response.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GenericClient_watches_until_the_server_closes_the_watch()
    {
        using var client = await ConnectAsync();
        using var widgets = new GenericClient(client, "shop.example.com", "v1", "widgets", disposeClient: false);
        await CreateAsync("a");
        var events = new List<string>();

        await foreach (var (type, item) in widgets.WatchNamespacedAsync<WidgetObject>(Space, cancel: Cancellation))
        {
            events.Add($"{type} {item.Metadata.Name}");
            if (events.Count == 1)
            {
                await CallAsync(200, "DELETE", $"{Widgets}/a");
            }
            else
            {
                Sandbox.Kubernetes.CloseWatches();
            }
        }

        Assert.Equal(["Added a", "Deleted a"], events);
    }

    [Fact]
    public async Task Typed_operations_list_namespaces_and_pods_and_read_logs()
    {
        using var client = await ConnectAsync();
        await CallAsync(201, "POST", Trainings, Training("sum-1"), "application/yaml");

        var namespaces = await client.CoreV1.ListNamespaceAsync(cancellationToken: Cancellation);
        var pods = await client.CoreV1.ListNamespacedPodAsync(Space, labelSelector: "workloadName=sum-1", cancellationToken: Cancellation);
        await using var log = await client.CoreV1.ReadNamespacedPodLogAsync("sum-1-0-0", Space, cancellationToken: Cancellation);

        Assert.Contains("runai-language", namespaces.Items.Select(item => item.Metadata.Name));
        Assert.Equal(("sum-1-0-0", "Running"), (Assert.Single(pods.Items).Metadata.Name, pods.Items[0].Status.Phase));
        using var reader = new StreamReader(log);
        Assert.StartsWith("Started sum-1-0-0", await reader.ReadLineAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Custom_objects_are_applied_with_the_fields_of_a_manager()
    {
        using var client = await ConnectAsync();

        await client.CustomObjects.PatchNamespacedCustomObjectAsync(
            new V1Patch(WidgetJson(1), V1Patch.PatchType.ApplyPatch),
            "shop.example.com",
            "v1",
            Space,
            "widgets",
            "small",
            fieldManager: "mine",
            cancellationToken: Cancellation);
        var conflict = await Assert.ThrowsAsync<HttpOperationException>(() => client.CustomObjects.PatchNamespacedCustomObjectAsync(
            new V1Patch(WidgetJson(2), V1Patch.PatchType.ApplyPatch),
            "shop.example.com",
            "v1",
            Space,
            "widgets",
            "small",
            fieldManager: "other",
            cancellationToken: Cancellation));

        Assert.Contains("FieldManagerConflict", conflict.Response.Content, StringComparison.Ordinal);
    }

    // This client refuses patches that are YAML but not JSON.
    private static string WidgetJson(int size) =>
        $$$"""{"apiVersion":"shop.example.com/v1","kind":"Widget","metadata":{"name":"small"},"spec":{"size":{{{size}}}}}""";

    private async Task<k8s.Kubernetes> ConnectAsync()
    {
        using var kubeconfig = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await Sandbox.Kubernetes.CreateKubeconfigAsync(Cancellation)));
        return new k8s.Kubernetes(await KubernetesClientConfiguration.BuildConfigFromConfigFileAsync(kubeconfig));
    }
}
