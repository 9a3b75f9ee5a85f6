using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Selection;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Sends the changes of objects until the timeout, the end of the connection or a request of the test.</summary>
internal sealed class WatchHandler(ObjectStore store, TenantState state, TimeProvider clock)
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan BookmarkInterval = TimeSpan.FromMinutes(1);

    /// <exception cref="StatusException">A parameter is not valid (400, 422).</exception>
    public async Task WatchAsync(ResourceDefinition definition, ResourceCall call)
    {
        var selection = ObjectSelection.Create(definition, call);
        var sendsInitialEvents = call.GetFlag("sendInitialEvents");
        if (sendsInitialEvents && call.GetQuery("resourceVersionMatch") != "NotOlderThan")
        {
            const string Reason = "resourceVersionMatch: Forbidden: sendInitialEvents requires resourceVersionMatch=NotOlderThan";
            throw new StatusException(422, "Invalid", $"ListOptions.meta.k8s.io \"\" is invalid: {Reason}");
        }

        var version = call.GetNumber("resourceVersion") ?? 0;
        var timeout = call.GetNumber("timeoutSeconds") is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : DefaultTimeout;
        using var expiration = new CancellationTokenSource(timeout, clock); // before the response, so that a client that has it can advance the clock
        var (subscription, initial, expired) = Start(definition, selection, version, sendsInitialEvents);
        if (subscription is null)
        {
            await StartResponseAsync(call).ConfigureAwait(false);
            await WriteAsync(call, "ERROR", expired!.ToStatus()).ConfigureAwait(false);
            return;
        }

        try
        {
            await StartResponseAsync(call).ConfigureAwait(false);
            foreach (var item in initial)
            {
                await WriteAsync(call, "ADDED", ToResponse(definition, call, item)).ConfigureAwait(false);
            }

            if (sendsInitialEvents && call.GetFlag("allowWatchBookmarks"))
            {
                await WriteAsync(call, "BOOKMARK", CreateBookmark(definition, store.Version, isInitial: true)).ConfigureAwait(false);
            }

            await SendAsync(definition, call, selection, subscription, expiration.Token).ConfigureAwait(false);
        }
        finally
        {
            lock (state.Gate)
            {
                store.Unsubscribe(subscription);
            }
        }
    }

    private (WatchSubscription? Subscription, IReadOnlyList<JObject> Initial, StatusException? Expiration) Start(
        ResourceDefinition definition, ObjectSelection selection, long version, bool sendsInitialEvents)
    {
        lock (state.Gate)
        {
            if (version == 0 || sendsInitialEvents)
            {
                return (store.Subscribe(definition.Resource, store.Version), [.. store.List(definition.Resource).Where(selection.Matches)], null);
            }

            return version >= store.OldestVersion
                ? (store.Subscribe(definition.Resource, version), [], null)
                : (null, [], StatusException.Expired($"too old resource version: {version} ({store.OldestVersion})"));
        }
    }

    private async Task SendAsync(
        ResourceDefinition definition, ResourceCall call, ObjectSelection selection, WatchSubscription subscription, CancellationToken expiration)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(expiration, call.Context.RequestAborted);
        await using var timer = clock.CreateTimer(
            _ => subscription.PublishBookmark(GetVersion()), null, BookmarkInterval, BookmarkInterval).ConfigureAwait(false);
        try
        {
            await foreach (var signal in subscription.Signals.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                if (signal.Change is null)
                {
                    if (call.GetFlag("allowWatchBookmarks"))
                    {
                        await WriteAsync(call, "BOOKMARK", CreateBookmark(definition, signal.Version, isInitial: false)).ConfigureAwait(false);
                    }
                }
                else if (GetEvent(signal.Change, selection) is { } type)
                {
                    await WriteAsync(call, type, ToResponse(definition, call, signal.Change.Object)).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return; // the timeout, or the client has closed the connection
        }

        if (subscription.IsAborted)
        {
            call.Context.Abort();
        }
    }

    private long GetVersion()
    {
        lock (state.Gate)
        {
            return store.Version;
        }
    }

    // An object that no longer has the selected labels is deleted for the watch.
    private static string? GetEvent(ObjectEvent change, ObjectSelection selection)
    {
        var wasSelected = change.Before is not null && selection.Matches(change.Before);
        var isSelected = !change.IsDeletion && selection.Matches(change.Object);
        return (wasSelected, isSelected) switch
        {
            (false, true) => "ADDED",
            (true, true) => "MODIFIED",
            (true, false) => "DELETED",
            _ => null,
        };
    }

    private JObject ToResponse(ResourceDefinition definition, ResourceCall call, JObject item)
    {
        var view = definition.View(item);
        return call.Format == ResponseFormat.Table ? new ObjectTable(definition, clock).Create(view, call.GetQuery("includeObject")) : view;
    }

    private static JObject CreateBookmark(ResourceDefinition definition, long version, bool isInitial)
    {
        var metadata = new JObject { ["resourceVersion"] = version.ToString(CultureInfo.InvariantCulture), ["creationTimestamp"] = null };
        if (isInitial)
        {
            metadata["annotations"] = new JObject { ["k8s.io/initial-events-end"] = "true" };
        }

        return new JObject { ["kind"] = definition.Kind, ["apiVersion"] = definition.ApiVersion, ["metadata"] = metadata };
    }

    private static async Task StartResponseAsync(ResourceCall call)
    {
        call.Context.Response.StatusCode = 200;
        call.Context.Response.ContentType = MediaTypes.Json;
        await call.Context.Response.Body.FlushAsync(call.Context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task WriteAsync(ResourceCall call, string type, JObject item)
    {
        var text = new JObject { ["type"] = type, ["object"] = item }.ToString(Formatting.None) + "\n";
        await call.Context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), call.Context.RequestAborted).ConfigureAwait(false);
        await call.Context.Response.Body.FlushAsync(call.Context.RequestAborted).ConfigureAwait(false);
    }
}
