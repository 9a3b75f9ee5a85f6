using RunAi.Generated.Kubernetes;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;
using RunAi.Widgets;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

/// <summary>Runs the client that is generated from the definition of widgets against the sandbox.</summary>
public sealed class GeneratedClientTests : KubernetesTest
{
    [Fact]
    public async Task Objects_are_created_read_replaced_patched_and_deleted()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;

        var created = await widgets.CreateAsync(Space, Create("small", 1), cancellationToken: Cancellation);
        created.Spec.Size = 2;
        await widgets.ReplaceAsync(Space, created, cancellationToken: Cancellation);
        await widgets.PatchAsync(Space, "small", KubernetesPatch.Json(JsonPatchOperation.Add("/spec/color", "red")), cancellationToken: Cancellation);
        var read = await widgets.GetAsync(Space, "small", Cancellation);
        var deleted = await widgets.DeleteAsync(Space, "small", cancellationToken: Cancellation);

        Assert.Equal((2, "red"), (read.Spec.Size, read.Spec.Color));
        Assert.True(deleted.IsDeleted);
        Assert.Equal(read.Metadata!.Uid, deleted.Status!.Uid);
    }

    [Fact]
    public async Task Enumerations_continue_after_their_token_has_expired()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
        {
            await CreateAsync(name);
        }

        var names = new List<string>();
        await foreach (var widget in widgets.EnumerateAsync(Space, new() { Limit = 2 }, Cancellation))
        {
            names.Add(widget.Metadata!.Name!);
            if (names.Count == 2)
            {
                Sandbox.Kubernetes.ExpireResourceVersions();
            }
        }

        Assert.Equal(["a", "b", "c", "d", "e"], names);
        Assert.Contains(Sandbox.Kubernetes.Requests, request => request.Status == 410);
    }

    [Fact]
    public async Task Watches_continue_across_closed_and_aborted_connections_and_expired_versions()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        await CreateAsync("w0");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var events = new List<string>();

        await foreach (var change in widgets.WatchAsync(Space, cancellationToken: Cancellation))
        {
            // A deletion that a new list reveals has a UID only.
            var name = names[change.Uid] = change.Object?.Metadata?.Name ?? names[change.Uid];
            events.Add($"{change.Type} {name}");
            if (events.Count == 8)
            {
                break;
            }

            await InterruptAsync(events.Count);
        }

        Assert.Equal(["Added w0", "Added w1", "Added w2", "Added w3", "Modified w3"], events[..5]);
        Assert.Equal(["Added w5", "Deleted w1", "Deleted w2"], events[5..].Order(StringComparer.Ordinal));
        Assert.True(Sandbox.Kubernetes.Requests.Count(request => IsList(request) && !IsWatch(request)) >= 2);
        Assert.True(Sandbox.Kubernetes.Requests.Count(IsWatch) >= 4);
    }

    [Fact]
    public async Task Conflicts_of_applies_name_the_fields_and_their_managers()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        await widgets.ApplyAsync(Space, Create("small", 1), "first", cancellationToken: Cancellation);

        var failure = await Assert.ThrowsAsync<KubernetesApiException>(
            () => widgets.ApplyAsync(Space, Create("small", 2), "second", cancellationToken: Cancellation));
        var forced = await widgets.ApplyAsync(Space, Create("small", 2), "second", new() { Force = true }, Cancellation);

        Assert.True(failure.IsConflict);
        Assert.Equal([(".spec.size", "first")], failure.FieldConflicts.Select(conflict => (conflict.Field, conflict.Manager)));
        Assert.Equal(2, forced.Spec.Size);
    }

    [Fact]
    public async Task Conflicts_with_updates_and_statuses_name_the_manager()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        await widgets.CreateAsync(Space, Create("small", 1), new() { FieldManager = "editor" }, Cancellation);

        var failure = await Assert.ThrowsAsync<KubernetesApiException>(
            () => widgets.ApplyAsync(Space, Create("small", 2), "mine", cancellationToken: Cancellation));

        Assert.Equal([(".spec.size", "editor")], failure.FieldConflicts.Select(conflict => (conflict.Field, conflict.Manager)));
    }

    [Fact]
    public async Task Replacing_an_old_version_is_a_conflict()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        var widget = await widgets.CreateAsync(Space, Create("small", 1), cancellationToken: Cancellation);
        await CallAsync(200, "PATCH", $"{Widgets}/small", """{"spec":{"size":9}}""", MergePatch);

        var failure = await Assert.ThrowsAsync<KubernetesApiException>(() => widgets.ReplaceAsync(Space, widget, cancellationToken: Cancellation));

        Assert.Equal((true, false, "Conflict"), (failure.IsConflict, failure.IsAlreadyExists, failure.Reason));
    }

    [Fact]
    public async Task Deletions_return_the_object_while_finalizers_hold_it()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        await CreateAsync("small", metadata: "finalizers: [example.com/hold]");

        var result = await widgets.DeleteAsync(Space, "small", cancellationToken: Cancellation);
        var foreground = await widgets.DeleteAsync(Space, await CreateNameAsync("other"), new() { Propagation = DeletionPropagation.Foreground }, Cancellation);

        Assert.False(result.IsDeleted);
        Assert.NotNull(result.Remaining!.Metadata!.DeletionTimestamp);
        Assert.Equal("foregroundDeletion", Assert.Single(foreground.Remaining!.Metadata!.Finalizers!));
    }

    [Fact]
    public async Task Preconditions_of_deletions_are_conflicts()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        await CreateAsync("small");

        var failure = await Assert.ThrowsAsync<KubernetesApiException>(
            () => widgets.DeleteAsync(Space, "small", new() { Uid = "other" }, Cancellation));

        Assert.True(failure.IsConflict);
    }

    [Fact]
    public async Task Errors_have_their_reasons_and_causes()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        await CreateAsync("small");

        var missing = await Assert.ThrowsAsync<KubernetesApiException>(() => widgets.GetAsync(Space, "other", Cancellation));
        var existing = await Assert.ThrowsAsync<KubernetesApiException>(
            () => widgets.CreateAsync(Space, Create("small", 1), cancellationToken: Cancellation));
        var invalid = await Assert.ThrowsAsync<KubernetesApiException>(
            () => widgets.CreateAsync(Space, Create("bad", -1), cancellationToken: Cancellation));

        Assert.True(missing.IsNotFound);
        Assert.True(existing.IsAlreadyExists);
        Assert.Equal(("FieldValueInvalid", "spec.size"), (invalid.Causes[0].Reason, invalid.Causes[0].Field));
    }

    [Fact]
    public async Task Dry_runs_store_nothing()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;

        var created = await widgets.CreateAsync(Space, Create("small", 1), new() { DryRun = true }, Cancellation);

        Assert.Equal(1, created.Spec.Replicas);
        Assert.Empty((await widgets.ListAsync(Space, cancellationToken: Cancellation)).Items);
    }

    [Fact]
    public async Task The_status_and_the_scale_are_written_through_their_subresources()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        var widget = await widgets.CreateAsync(Space, Create("small", 1), cancellationToken: Cancellation);
        widget.Status = new() { Phase = "Ready" };

        var replaced = await widgets.ReplaceStatusAsync(Space, widget, cancellationToken: Cancellation);
        var scale = await widgets.ScaleAsync(Space, "small", 3, cancellationToken: Cancellation);

        Assert.Equal(("Ready", 3), (replaced.Status!.Phase, scale.Spec!.Replicas));
    }

    [Fact]
    public async Task Selected_objects_of_a_collection_are_deleted()
    {
        using var connection = await Sandbox.Kubernetes.ConnectAsync();
        var widgets = new WidgetsClient(connection.Api).Widgets;
        await CreateAsync("a", metadata: "labels: { tier: gold }");
        await CreateAsync("b");

        await widgets.DeleteAllAsync(Space, new() { LabelSelector = "tier=gold" }, cancellationToken: Cancellation);

        Assert.Equal("b", Assert.Single((await widgets.ListInAllNamespacesAsync(cancellationToken: Cancellation)).Items).Metadata!.Name);
    }

    // Each step changes the cluster while the watch is open, and interrupts the watch.
    private async Task InterruptAsync(int step)
    {
        switch (step)
        {
            case 1:
                await CreateAsync("w1");
                break;
            case 2:
                Sandbox.Kubernetes.CloseWatches();
                await CreateAsync("w2");
                break;
            case 3:
                Sandbox.Kubernetes.AbortWatches();
                await CreateAsync("w3");
                break;
            case 4:
                Sandbox.Kubernetes.SendBookmarks();
                Sandbox.Kubernetes.CloseWatches();
                await CallAsync(200, "PATCH", $"{Widgets}/w3", """{"spec":{"size":9}}""", MergePatch);
                break;
            case 5:
                Sandbox.Kubernetes.CloseWatches();
                await CallAsync(200, "DELETE", $"{Widgets}/w2");
                await CreateAsync("w5");
                Sandbox.Kubernetes.ExpireResourceVersions();
                break;
            case 7:
                Sandbox.Kubernetes.ExpireResourceVersions();
                Sandbox.Kubernetes.CloseWatches();
                await CallAsync(200, "DELETE", $"{Widgets}/w1");
                break;
        }
    }

    private async Task<string> CreateNameAsync(string name)
    {
        await CreateAsync(name);
        return name;
    }

    private static bool IsList(SandboxKubernetesRequest request) =>
        request.Method == "GET" && request.Path.Split('?')[0].EndsWith("/widgets", StringComparison.Ordinal);

    private static bool IsWatch(SandboxKubernetesRequest request) => request.Path.Contains("watch=true", StringComparison.Ordinal);

    private static Widget Create(string name, int size) => new() { Metadata = new() { Name = name }, Spec = new() { Size = size } };
}
