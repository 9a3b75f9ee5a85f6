using System.Runtime.CompilerServices;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>
/// Lists resources and watches their changes. It continues after the server has ended a watch, after interrupted connections, and after the version has
/// expired, where it lists the resources again and returns the differences.
/// </summary>
/// <typeparam name="T">The type of the resources.</typeparam>
internal sealed class Watcher<T>(WatchSource<T> source, TimeProvider time, Func<double> random)
    where T : class
{
    private const int PageSize = 500;

    /// <summary>After so many expired tokens in a list, it is requested as one page.</summary>
    private const int MaxExpiredPages = 2;

    // The server's own limits are 30 to 60 minutes, but proxies end idle connections earlier.
    private const int ShortestWatchSeconds = 240;
    private const int WatchSecondsRange = 120;

    /// <summary>API servers send a bookmark about every minute. Without any data for longer, a proxy may have dropped the connection.</summary>
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromMinutes(3);

    /// <summary>A watch that ends earlier without an event is a failure, so that a broken proxy is not called without a pause.</summary>
    private static readonly TimeSpan ShortestWatch = TimeSpan.FromSeconds(1);

    private readonly KnownVersions _known = new();
    private readonly WatchBackoff _backoff = new(time, random);
    private string? _version;
    private bool _hasListed;

    /// <summary>Runs until the enumeration is canceled or fails.</summary>
    public async IAsyncEnumerable<WatchEvent<T>> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var events = _version is null ? ListAsync(cancellationToken) : WatchAsync(_version, cancellationToken);
            Exception? failure = null;
            var enumerator = events.GetAsyncEnumerator(cancellationToken);
            await using (enumerator.ConfigureAwait(false))
            {
                while (true)
                {
                    try
                    {
                        if (!await enumerator.MoveNextAsync().ConfigureAwait(false))
                        {
                            break;
                        }
                    }
                    catch (Exception exception) when (CanContinue(exception, cancellationToken))
                    {
                        failure = exception;
                        break;
                    }

                    yield return enumerator.Current;
                }
            }

            if (failure is not null)
            {
                await RecoverAsync(failure, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Returns a value indicating whether the watch continues after a failure. The first list must succeed.</summary>
    private bool CanContinue(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested
        && ((_hasListed && (exception is IdleException or ShortWatchException || WatchFailure.IsExpired(exception) || WatchFailure.IsTransient(exception)))
            || (WatchFailure.IsTransient(exception) && WatchFailure.GetRetryAfter(exception) is not null));

    private async Task RecoverAsync(Exception failure, CancellationToken cancellationToken)
    {
        if (WatchFailure.IsExpired(failure) && _version is not null)
        {
            // The next list returns what happened in the meantime.
            _version = null;
            return;
        }

        if (failure is not IdleException)
        {
            await _backoff.WaitAsync(WatchFailure.GetRetryAfter(failure), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Lists all pages and returns the differences to the known resources.</summary>
    private async IAsyncEnumerable<WatchEvent<T>> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _known.StartList();
        string? token = null;
        var expired = 0;
        while (true)
        {
            WatchPage<T>? page = null;
            try
            {
                page = await source.List(expired < MaxExpiredPages ? PageSize : null, token, cancellationToken).ConfigureAwait(false);
            }
            catch (RunAiApiException exception) when (token is not null && WatchFailure.IsExpired(exception))
            {
                // Pages of different states cannot be continued by a watch, so the list starts again.
                expired++;
            }

            if (page is null)
            {
                _known.StartList();
                token = null;
                continue;
            }

            foreach (var item in page.Items)
            {
                if (Record(item) is { } change)
                {
                    yield return change with { IsFromList = true };
                }
            }

            token = string.IsNullOrEmpty(page.Continue) ? null : page.Continue;
            if (token is null)
            {
                foreach (var uid in _known.RemoveMissing())
                {
                    yield return new WatchEvent<T>(WatchEventType.Deleted, uid, null) { IsFromList = true };
                }

                _version = page.ResourceVersion is { Length: > 0 } version
                    ? version
                    : throw new RunAiResponseException("The list has no metadata.resourceVersion, so its changes cannot be watched.");
                _hasListed = true;
                _backoff.Reset();
                yield break;
            }
        }
    }

    /// <summary>Watches the changes after a version until the server ends the watch.</summary>
    private async IAsyncEnumerable<WatchEvent<T>> WatchAsync(string version, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var hasEvents = false;
        using var idle = new CancellationTokenSource(IdleTimeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellationToken);
        var seconds = ShortestWatchSeconds + (int)(random() * WatchSecondsRange);
        var opening = source.Watch(version, seconds, linked.Token);
        var stream = await GuardAsync(new ValueTask<ApiStream>(opening), idle, cancellationToken).ConfigureAwait(false);
        idle.CancelAfter(Timeout.InfiniteTimeSpan);
        var messages = stream.ReadJsonValuesAsync(ReadMessage, linked.Token).GetAsyncEnumerator(linked.Token);
        await using (messages.ConfigureAwait(false))
        {
            while (await MoveNextAsync(messages, idle, cancellationToken).ConfigureAwait(false))
            {
                if (!hasEvents)
                {
                    hasEvents = true;
                    _backoff.Reset();
                }

                if (Process(messages.Current) is { } change)
                {
                    yield return change;
                }
            }
        }

        if (!hasEvents && time.GetElapsedTime(start) < ShortestWatch)
        {
            throw new ShortWatchException();
        }
    }

    private WatchMessage<T> ReadMessage(ref Utf8JsonReader reader) => WatchMessage<T>.Read(ref reader, source.Read);

    /// <summary>Moves to the next event. The timeout runs only while data is awaited, not while the consumer processes an event.</summary>
    private static ValueTask<bool> MoveNextAsync(
        IAsyncEnumerator<WatchMessage<T>> messages, CancellationTokenSource idle, CancellationToken cancellationToken)
    {
        var next = messages.MoveNextAsync();
        return next.IsCompletedSuccessfully ? next : WaitAsync(next, idle, cancellationToken);
    }

    private static async ValueTask<bool> WaitAsync(ValueTask<bool> next, CancellationTokenSource idle, CancellationToken cancellationToken)
    {
        idle.CancelAfter(IdleTimeout);
        var hasNext = await GuardAsync(next, idle, cancellationToken).ConfigureAwait(false);
        idle.CancelAfter(Timeout.InfiniteTimeSpan);
        return hasNext;
    }

    /// <summary>Converts cancellations to those of the caller or to the exception of an idle connection.</summary>
    private static async ValueTask<TResult> GuardAsync<TResult>(ValueTask<TResult> task, CancellationTokenSource idle, CancellationToken cancellationToken)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // With the token of the caller, not with that of the linked source.
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OperationCanceledException) when (idle.IsCancellationRequested)
        {
            throw new IdleException();
        }
    }

    /// <summary>Processes an event; returns <see langword="null"/> if there is nothing to return.</summary>
    private WatchEvent<T>? Process(WatchMessage<T> message)
    {
        if (message.Status is { } status)
        {
            throw KubernetesApiException.FromEvent(status);
        }

        if (message.Object is not { } item)
        {
            _version = message.ResourceVersion ?? _version;
            return null;
        }

        _version = source.GetResourceVersion(item) ?? _version;
        return message.Type != WatchMessageReader.Deleted ? Record(item)
            : _known.Remove(GetUid(item)) ? new WatchEvent<T>(WatchEventType.Deleted, GetUid(item), item)
            : null;
    }

    private WatchEvent<T>? Record(T item)
    {
        var uid = GetUid(item);
        return _known.Record(uid, source.GetResourceVersion(item) ?? "") is { } type ? new WatchEvent<T>(type, uid, item) : null;
    }

    private string GetUid(T item) =>
        source.GetUid(item) ?? throw new RunAiResponseException("A resource has no metadata.uid, so its changes cannot be watched.");

    /// <summary>The exception for a connection without data.</summary>
    private sealed class IdleException : Exception;

    /// <summary>The exception for a watch that ended at once.</summary>
    private sealed class ShortWatchException : Exception;
}
