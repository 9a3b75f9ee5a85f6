using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

public sealed class WatchTests : KubernetesTest
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private protected override FakeTimeProvider Time => _time;

    [Fact]
    public async Task Watches_without_a_version_start_with_all_objects()
    {
        await CreateAsync("a");
        using var watch = await WatchAsync(Widgets + "?watch=1");

        Assert.Equal("ADDED a", await watch.ReadNameAsync());
        await CreateAsync("b");
        Assert.Equal("ADDED b", await watch.ReadNameAsync());
    }

    [Fact]
    public async Task Watches_continue_after_a_version()
    {
        var version = (await CreateAsync("a")).GetText("metadata.resourceVersion");
        await CreateAsync("b");
        await CallAsync(200, "PATCH", $"{Widgets}/a", """{"spec":{"size":2}}""", MergePatch);
        await CallAsync(200, "DELETE", $"{Widgets}/a");

        using var watch = await WatchAsync($"{Widgets}?watch=1&resourceVersion={version}");

        Assert.Equal(
            ["ADDED b", "MODIFIED a", "DELETED a"],
            [await watch.ReadNameAsync(), await watch.ReadNameAsync(), await watch.ReadNameAsync()]);
    }

    [Fact]
    public async Task Deleted_objects_have_their_last_state_and_a_new_version()
    {
        var created = await CreateAsync("a", "size: 5");
        using var watch = await WatchAsync($"{Widgets}?watch=1&resourceVersion={created.SelectToken("metadata.resourceVersion")}");
        await CallAsync(200, "DELETE", $"{Widgets}/a");

        var deleted = (await watch.ReadAsync())!;

        Assert.Equal("5", deleted.GetText("object.spec.size"));
        Assert.NotEqual(created.GetText("metadata.resourceVersion"), deleted.GetText("object.metadata.resourceVersion"));
    }

    [Fact]
    public async Task Objects_that_lose_the_selected_labels_are_deleted_for_the_watch()
    {
        await CreateAsync("a", metadata: "labels: { tier: gold }");
        using var watch = await WatchAsync(Widgets + "?watch=1&labelSelector=tier%3Dgold");
        await CreateAsync("b");
        await CallAsync(200, "PATCH", $"{Widgets}/a", """{"metadata":{"labels":{"tier":"silver"}}}""", MergePatch);
        await CallAsync(200, "PATCH", $"{Widgets}/b", """{"metadata":{"labels":{"tier":"gold"}}}""", MergePatch);

        Assert.Equal(
            ["ADDED a", "DELETED a", "ADDED b"], [await watch.ReadNameAsync(), await watch.ReadNameAsync(), await watch.ReadNameAsync()]);
    }

    [Fact]
    public async Task Watches_of_one_object_use_a_field_selector()
    {
        await CreateAsync("a");
        await CreateAsync("b");
        using var watch = await WatchAsync(Widgets + "?watch=1&fieldSelector=metadata.name%3Db");

        Assert.Equal("ADDED b", await watch.ReadNameAsync());
    }

    [Fact]
    public async Task Expired_versions_are_errors_of_the_watch()
    {
        var version = (await CreateAsync("a")).GetText("metadata.resourceVersion");
        Sandbox.Kubernetes.ExpireResourceVersions();

        using var watch = await WatchAsync($"{Widgets}?watch=1&resourceVersion={version}");
        var error = (await watch.ReadAsync())!;

        Assert.Equal(
            ("ERROR", 410, "Expired"),
            (error["type"]!.ToString(), (int)error.SelectToken("object.code")!, error.SelectToken("object.reason")!.ToString()));
        Assert.Null(await watch.ReadAsync());
    }

    [Fact]
    public async Task Open_watches_continue_when_versions_expire()
    {
        using var watch = await WatchAsync(Widgets + "?watch=1");
        Sandbox.Kubernetes.ExpireResourceVersions();
        await CreateAsync("a");

        Assert.Equal("ADDED a", await watch.ReadNameAsync());
    }

    [Fact]
    public async Task Bookmarks_have_the_latest_version_and_are_sent_each_minute()
    {
        using var watch = await WatchAsync(Widgets + "?watch=1&allowWatchBookmarks=true");
        var created = await CreateAsync("a");
        Assert.Equal("ADDED a", await watch.ReadNameAsync());

        _time.Advance(TimeSpan.FromMinutes(1));
        var bookmark = (await watch.ReadAsync())!;

        Assert.Equal(("BOOKMARK", "Widget"), (bookmark["type"]!.ToString(), bookmark.SelectToken("object.kind")!.ToString()));
        Assert.Equal(created.GetText("metadata.resourceVersion"), bookmark.GetText("object.metadata.resourceVersion"));
    }

    [Fact]
    public async Task Watches_without_bookmarks_do_not_receive_any()
    {
        using var watch = await WatchAsync(Widgets + "?watch=1");
        Sandbox.Kubernetes.SendBookmarks();
        await CreateAsync("a");

        Assert.Equal("ADDED a", await watch.ReadNameAsync());
    }

    [Fact]
    public async Task Watches_end_after_their_timeout()
    {
        await CreateAsync("a");
        using var watch = await WatchAsync(Widgets + "?watch=1&timeoutSeconds=5");
        Assert.Equal("ADDED a", await watch.ReadNameAsync());

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Null(await watch.ReadAsync());
    }

    [Fact]
    public async Task Closed_watches_end_with_their_responses()
    {
        await CreateAsync("a");
        using var watch = await WatchAsync(Widgets + "?watch=1");
        Assert.Equal("ADDED a", await watch.ReadNameAsync());

        Sandbox.Kubernetes.CloseWatches();

        Assert.Null(await watch.ReadAsync());
    }

    [Fact]
    public async Task Aborted_watches_end_with_a_failed_connection()
    {
        await CreateAsync("a");
        using var watch = await WatchAsync(Widgets + "?watch=1");
        Assert.Equal("ADDED a", await watch.ReadNameAsync());

        Sandbox.Kubernetes.AbortWatches();

        await Assert.ThrowsAnyAsync<IOException>(watch.ReadAsync);
    }

    [Fact]
    public async Task Initial_events_end_with_a_bookmark()
    {
        await CreateAsync("a");
        using var watch = await WatchAsync(Widgets + "?watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true");

        Assert.Equal("ADDED a", await watch.ReadNameAsync());
        Assert.Equal("true", (await watch.ReadAsync())!.GetText("object.metadata.annotations['k8s.io/initial-events-end']"));
    }

    [Fact]
    public async Task Initial_events_require_a_match_of_versions() => await CallAsync(422, "GET", Widgets + "?watch=1&sendInitialEvents=true");
}
