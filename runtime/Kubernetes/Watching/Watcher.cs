using System.Runtime.CompilerServices;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>
/// Lists resources and watches their changes. It continues after the server has ended a watch, after interrupted connections, and after the version has
/// expired, where it lists the resources again and returns the differences. Not an iterator method, whose state machine would run for each event.
/// </summary>
/// <typeparam name="T">The type of the resources.</typeparam>
internal sealed class Watcher<T> : IAsyncEnumerator<WatchEvent<T>>
    where T : class
{
    private const int PageSize = 500;

    /// <summary>After so many expired tokens in a list, it is requested as one page.</summary>
    private const int MaxExpiredPages = 2;

    private readonly KnownVersions _known = new();
    private readonly WatchSource<T> _source;
    private readonly WatchBackoff _backoff;
    private readonly CancellationTokenSource? _linked;
    private readonly CancellationToken _cancellation;
    private IAsyncEnumerator<WatchEvent<T>>? _events;
    private WatchSession<T>? _session;
    private string? _version;
    private bool _hasListed;
    private bool _hasEnded;

    /// <param name="source">The calls of the watch.</param>
    /// <param name="time">The clock.</param>
    /// <param name="random">Returns random numbers from 0 to 1.</param>
    /// <param name="first">A token that ends the watch.</param>
    /// <param name="second">Another token that ends the watch.</param>
    public Watcher(WatchSource<T> source, TimeProvider time, Func<double> random, CancellationToken first, CancellationToken second)
    {
        (_source, Time, Random, _backoff) = (source, time, random, new WatchBackoff(time, random));
        _linked = first.CanBeCanceled && second.CanBeCanceled && first != second ? CancellationTokenSource.CreateLinkedTokenSource(first, second) : null;
        _cancellation = _linked?.Token ?? (first.CanBeCanceled ? first : second);
    }

    public WatchEvent<T> Current { get; private set; } = null!;

    /// <summary>Gets the clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>Gets a function that returns random numbers from 0 to 1.</summary>
    public Func<double> Random { get; }

    public ValueTask<bool> MoveNextAsync()
    {
        if (_session is not { } session)
        {
            return ContinueAsync(null);
        }

        var next = session.MoveNextAsync();
        if (!next.IsCompletedSuccessfully || !next.Result)
        {
            return ContinueAsync(next);
        }

        Current = session.Current;
        return new ValueTask<bool>(true);
    }

    public async ValueTask DisposeAsync()
    {
        _hasEnded = true;
        await EndAsync().ConfigureAwait(false);
        _linked?.Dispose();
    }

    /// <summary>Ends a series of failures.</summary>
    public void ResetBackoff() => _backoff.Reset();

    /// <summary>Processes an event; returns <see langword="null"/> if there is nothing to return.</summary>
    public WatchEvent<T>? Process(in WatchMessage<T> message)
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

        var version = _source.GetResourceVersion(item);
        _version = version ?? _version;
        return message.Type != WatchMessageReader.Deleted ? Record(item, version)
            : _known.Remove(GetUid(item)) ? new WatchEvent<T>(WatchEventType.Deleted, GetUid(item), item)
            : null;
    }

    /// <summary>Moves to the next event, and lists or watches again until there is one.</summary>
    /// <param name="next">The move that has begun; <see langword="null"/> if none has.</param>
    private async ValueTask<bool> ContinueAsync(ValueTask<bool>? next)
    {
        while (!_hasEnded)
        {
            Exception? failure = null;
            try
            {
                next ??= Start().MoveNextAsync();
                var hasNext = await next.Value.ConfigureAwait(false);
                if (hasNext)
                {
                    Current = _events!.Current;
                    return true;
                }
            }
            catch (Exception exception) when (CanContinue(exception))
            {
                failure = exception;
            }
            catch
            {
                _hasEnded = true;
                throw;
            }

            next = null;
            await EndAsync().ConfigureAwait(false);
            if (failure is not null)
            {
                await RecoverAsync(failure).ConfigureAwait(false);
            }
        }

        return false;
    }

    /// <summary>Returns the list or the watch that is under way, or starts one.</summary>
    private IAsyncEnumerator<WatchEvent<T>> Start()
    {
        if (_events is null)
        {
            _session = _version is null ? null : new WatchSession<T>(this, _source, _version, _cancellation);
            _events = _session ?? ListAsync(_cancellation).GetAsyncEnumerator(_cancellation);
        }

        return _events;
    }

    private async ValueTask EndAsync()
    {
        var events = _events;
        (_events, _session) = (null, null);
        if (events is not null)
        {
            await events.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Returns a value indicating whether the watch continues after a failure. The first list must succeed.</summary>
    private bool CanContinue(Exception exception) =>
        !_cancellation.IsCancellationRequested
        && ((_hasListed && (exception is IdleWatchException or ShortWatchException || WatchFailure.IsExpired(exception) || WatchFailure.IsTransient(exception)))
            || (WatchFailure.IsTransient(exception) && WatchFailure.GetRetryAfter(exception) is not null));

    private async Task RecoverAsync(Exception failure)
    {
        if (WatchFailure.IsExpired(failure) && _version is not null)
        {
            // The next list returns what happened in the meantime.
            _version = null;
            return;
        }

        if (failure is not IdleWatchException)
        {
            await _backoff.WaitAsync(WatchFailure.GetRetryAfter(failure), _cancellation).ConfigureAwait(false);
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
                page = await _source.List(expired < MaxExpiredPages ? PageSize : null, token, cancellationToken).ConfigureAwait(false);
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
                if (Record(item, _source.GetResourceVersion(item)) is { } change)
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

    private WatchEvent<T>? Record(T item, string? version)
    {
        var uid = GetUid(item);
        return _known.Record(uid, version ?? "") is { } type ? new WatchEvent<T>(type, uid, item) : null;
    }

    private string GetUid(T item) =>
        _source.GetUid(item) ?? throw new RunAiResponseException("A resource has no metadata.uid, so its changes cannot be watched.");
}
