using System.Runtime.CompilerServices;
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

    private readonly KnownVersions _known = new();
    private readonly WatchBackoff _backoff = new(time, random);
    private string? _version;
    private bool _hasListed;

    /// <summary>Gets the clock.</summary>
    public TimeProvider Time => time;

    /// <summary>Gets a function that returns random numbers from 0 to 1.</summary>
    public Func<double> Random => random;

    /// <summary>Runs until the enumeration is canceled or fails.</summary>
    public async IAsyncEnumerable<WatchEvent<T>> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            Exception? failure = null;
            var enumerator = _version is null
                ? ListAsync(cancellationToken).GetAsyncEnumerator(cancellationToken)
                : new WatchSession<T>(this, source, _version, cancellationToken);
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

    /// <summary>Ends a series of failures.</summary>
    public void ResetBackoff() => _backoff.Reset();

    /// <summary>Processes an event; returns <see langword="null"/> if there is nothing to return.</summary>
    public WatchEvent<T>? Process(WatchMessage<T> message)
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

        var version = source.GetResourceVersion(item);
        _version = version ?? _version;
        return message.Type != WatchMessageReader.Deleted ? Record(item, version)
            : _known.Remove(GetUid(item)) ? new WatchEvent<T>(WatchEventType.Deleted, GetUid(item), item)
            : null;
    }

    /// <summary>Returns a value indicating whether the watch continues after a failure. The first list must succeed.</summary>
    private bool CanContinue(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested
        && ((_hasListed && (exception is IdleWatchException or ShortWatchException || WatchFailure.IsExpired(exception) || WatchFailure.IsTransient(exception)))
            || (WatchFailure.IsTransient(exception) && WatchFailure.GetRetryAfter(exception) is not null));

    private async Task RecoverAsync(Exception failure, CancellationToken cancellationToken)
    {
        if (WatchFailure.IsExpired(failure) && _version is not null)
        {
            // The next list returns what happened in the meantime.
            _version = null;
            return;
        }

        if (failure is not IdleWatchException)
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
                if (Record(item, source.GetResourceVersion(item)) is { } change)
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
        source.GetUid(item) ?? throw new RunAiResponseException("A resource has no metadata.uid, so its changes cannot be watched.");
}
