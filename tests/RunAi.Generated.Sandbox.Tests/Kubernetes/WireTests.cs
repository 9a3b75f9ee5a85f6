using System.Text.Json;
using k8s;
using k8s.Models;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Kubernetes;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;
using RunAi.Widgets;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

/// <summary>Compares the requests of the generated client with those of KubernetesClient for the same calls.</summary>
public sealed class WireTests : KubernetesTest
{
    private const string Group = "shop.example.com";
    private const string Version = "v1";
    private const string Plural = "widgets";

    [Fact]
    public async Task Both_clients_send_the_same_requests()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        using var client = await ConnectAsync();
        var ours = new WidgetsClient(connection.Api).Widgets;
        var theirs = client.CustomObjects;
        var rows = new List<string>();

        await CompareAsync(
            rows,
            "create",
            () => ours.CreateAsync(Space, CreateWidget("small"), new() { FieldManager = "m", FieldValidation = FieldValidation.Strict }, Cancellation),
            () => theirs.CreateNamespacedCustomObjectAsync(
                CreateBody("small"), Group, Version, Space, Plural, fieldManager: "m", fieldValidation: "Strict", cancellationToken: Cancellation));
        await CompareAsync(
            rows,
            "get",
            () => ours.GetAsync(Space, "small", Cancellation),
            () => theirs.GetNamespacedCustomObjectAsync(Group, Version, Space, Plural, "small", Cancellation));
        await CompareAsync(
            rows,
            "list",
            () => ours.ListAsync(Space, new() { Limit = 5, LabelSelector = "a in (b,c)", FieldSelector = "metadata.name=small" }, Cancellation),
            () => theirs.ListNamespacedCustomObjectAsync(
                Group, Version, Space, Plural, limit: 5, labelSelector: "a in (b,c)", fieldSelector: "metadata.name=small", cancellationToken: Cancellation),
            "watch=false");
        await CompareAsync(
            rows,
            "list in all namespaces",
            () => ours.ListInAllNamespacesAsync(cancellationToken: Cancellation),
            () => theirs.ListClusterCustomObjectAsync(Group, Version, Plural, cancellationToken: Cancellation),
            "watch=false");
        await CompareAsync(
            rows,
            "merge patch",
            () => ours.PatchAsync(Space, "small", KubernetesPatch.Merge(CreatePatch()), new() { DryRun = true }, Cancellation),
            () => theirs.PatchNamespacedCustomObjectAsync(
                new V1Patch("""{"spec":{"color":"red"}}""", V1Patch.PatchType.MergePatch),
                Group, Version, Space, Plural, "small", dryRun: "All", cancellationToken: Cancellation));
        await CompareAsync(
            rows,
            "JSON patch",
            () => ours.PatchAsync(Space, "small", KubernetesPatch.Json(JsonPatchOperation.Add("/spec/color", "red")), cancellationToken: Cancellation),
            () => theirs.PatchNamespacedCustomObjectAsync(
                new V1Patch("""[{"op":"add","path":"/spec/color","value":"red"}]""", V1Patch.PatchType.JsonPatch),
                Group, Version, Space, Plural, "small", cancellationToken: Cancellation));
        await CompareAsync(
            rows,
            "apply",
            () => ours.ApplyAsync(Space, CreateWidget("small"), "m", new() { Force = true }, Cancellation),
            () => theirs.PatchNamespacedCustomObjectAsync(
                new V1Patch(CreateBody("small").ToString(), V1Patch.PatchType.ApplyPatch),
                Group, Version, Space, Plural, "small", fieldManager: "m", force: true, cancellationToken: Cancellation));
        await CompareAsync(
            rows,
            "scale",
            () => ours.ScaleAsync(Space, "small", 2, cancellationToken: Cancellation),
            () => theirs.PatchNamespacedCustomObjectScaleAsync(
                new V1Patch("""{"spec":{"replicas":2}}""", V1Patch.PatchType.MergePatch),
                Group, Version, Space, Plural, "small", cancellationToken: Cancellation));
        await CompareAsync(
            rows,
            "delete",
            () => ours.DeleteAsync(Space, "small", new() { DryRun = true, Propagation = DeletionPropagation.Foreground }, Cancellation),
            () => theirs.DeleteNamespacedCustomObjectAsync(
                Group,
                Version,
                Space,
                Plural,
                "small",
                new V1DeleteOptions { ApiVersion = "v1", Kind = "DeleteOptions", DryRun = ["All"], PropagationPolicy = "Foreground" },
                cancellationToken: Cancellation));
        await CompareAsync(
            rows,
            "delete all",
            () => ours.DeleteAllAsync(Space, new() { LabelSelector = "a=b" }, cancellationToken: Cancellation),
            () => theirs.DeleteCollectionNamespacedCustomObjectAsync(Group, Version, Space, Plural, labelSelector: "a=b", cancellationToken: Cancellation));

        Assert.Equal(10, rows.Count);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', rows));
    }

    private static Widget CreateWidget(string name) => new() { Metadata = new() { Name = name }, Spec = new() { Size = 1 } };

    private static System.Text.Json.Nodes.JsonObject CreatePatch() => new() { ["spec"] = new System.Text.Json.Nodes.JsonObject { ["color"] = "red" } };

    private static JsonElement CreateBody(string name) => JsonDocument.Parse(
        $$$"""{"apiVersion":"shop.example.com/v1","kind":"Widget","metadata":{"name":"{{{name}}}"},"spec":{"size":1}}""").RootElement;

    // KubernetesClient also sends the default of a parameter: watch=false.
    private async Task CompareAsync(List<string> rows, string name, Func<Task> ours, Func<Task> theirs, string? defaults = null)
    {
        var mine = await RecordAsync(ours);
        await RestoreAsync(name);
        var other = await RecordAsync(theirs);
        if (defaults is not null)
        {
            Assert.Contains(defaults, other, StringComparison.Ordinal);
            other = other.Replace("&" + defaults, "", StringComparison.Ordinal).Replace(defaults, "", StringComparison.Ordinal);
        }

        Assert.Equal(other, mine);
        rows.Add($"| {name} | `{mine.Replace("\n", "` | `", StringComparison.Ordinal)}` |");
    }

    // The second creation needs the name of the first one.
    private async Task RestoreAsync(string name)
    {
        if (name == "create")
        {
            await CallAsync(200, "DELETE", $"{Widgets}/small");
        }
    }

    private async Task<string> RecordAsync(Func<Task> call)
    {
        var count = Sandbox.Kubernetes.Requests.Count;
        await call();
        var request = Assert.Single(Sandbox.Kubernetes.Requests.Skip(count));
        var parts = request.Path.Split('?', 2);
        var query = parts.Length == 1 ? "" : string.Join('&', parts[1].Split('&').Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal));
        var body = request.Body.Length == 0 ? "" : Sort(JToken.Parse(request.Body)).ToString(Newtonsoft.Json.Formatting.None);
        return string.Join('\n', request.Method, parts[0], query, request.ContentType?.Split(';')[0] ?? "", body);
    }

    // The order of properties has no meaning.
    private static JToken Sort(JToken value) => value switch
    {
        JObject fields => new JObject(fields.Properties().OrderBy(field => field.Name, StringComparer.Ordinal).Select(field =>
            new JProperty(field.Name, Sort(field.Value)))),
        JArray list => new JArray(list.Select(Sort)),
        _ => value,
    };

    private async Task<k8s.Kubernetes> ConnectAsync()
    {
        using var kubeconfig = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await Sandbox.Kubernetes.CreateKubeconfigAsync(Cancellation)));
        return new k8s.Kubernetes(await KubernetesClientConfiguration.BuildConfigFromConfigFileAsync(kubeconfig));
    }
}
