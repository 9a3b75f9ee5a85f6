using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>
/// Reads the events of one watch until the server ends it. Not an iterator method, whose state machine would cost a tenth of the time of reading an event.
/// </summary>
/// <typeparam name="T">The type of the resources.</typeparam>
internal sealed class WatchSession<T> : IAsyncEnumerator<WatchEvent<T>>
    where T : class
{
    // The server's own limits are 30 to 60 minutes, but proxies end idle connections earlier.
    private const int ShortestWatchSeconds = 240;
    private const int WatchSecondsRange = 120;

    /// <summary>API servers send a bookmark about every minute. Without any data for longer, a proxy may have dropped the connection.</summary>
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromMinutes(3);

    /// <summary>A watch that ends earlier without an event is a failure, so that a broken proxy is not called without a pause.</summary>
    private static readonly TimeSpan ShortestWatch = TimeSpan.FromSeconds(1);

    private readonly Watcher<T> _watcher;
    private readonly WatchSource<T> _source;
    private readonly string _version;
    private readonly long _start;
    private readonly CancellationTokenSource _idle;
    private readonly CancellationTokenSource _linked;
    private readonly CancellationToken _caller;
    private JsonValueReader<WatchMessage<T>>? _reader;
    private bool _hasEvents;

    /// <param name="watcher">Processes the events.</param>
    /// <param name="source">Opens the watch.</param>
    /// <param name="version">The version after which the watch starts.</param>
    /// <param name="cancellationToken">The token of the caller.</param>
    public WatchSession(Watcher<T> watcher, WatchSource<T> source, string version, CancellationToken cancellationToken)
    {
        (_watcher, _source, _version, _caller) = (watcher, source, version, cancellationToken);
        _start = watcher.Time.GetTimestamp();
        _idle = new CancellationTokenSource(IdleTimeout, watcher.Time);
        _linked = CancellationTokenSource.CreateLinkedTokenSource(_idle.Token, cancellationToken);
    }

    public WatchEvent<T> Current { get; private set; } = null!;

    public ValueTask<bool> MoveNextAsync()
    {
        try
        {
            return _reader is { } reader ? MoveNextAsync(reader) : OpenAsync();
        }
        catch (Exception exception)
        {
            // As in an iterator method, exceptions are thrown where the task is awaited.
            return ValueTask.FromException<bool>(exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_reader is not null)
        {
            await _reader.DisposeAsync().ConfigureAwait(false);
        }

        _linked.Dispose();
        _idle.Dispose();
    }

    private async ValueTask<bool> OpenAsync()
    {
        var seconds = ShortestWatchSeconds + (int)(_watcher.Random() * WatchSecondsRange);
        var stream = await GuardAsync(new ValueTask<ApiStream>(_source.Watch(_version, seconds, _linked.Token))).ConfigureAwait(false);
        _idle.CancelAfter(Timeout.InfiniteTimeSpan);
        _reader = new JsonValueReader<WatchMessage<T>>(stream, ReadMessage, ApiStreamExtensions.MaxValueLength);
        return await MoveNextAsync().ConfigureAwait(false);
    }

    private ValueTask<bool> MoveNextAsync(JsonValueReader<WatchMessage<T>> reader)
    {
        while (true)
        {
            var next = ReadAsync(reader);
            if (!next.IsCompletedSuccessfully)
            {
                return WaitAsync(reader, next);
            }

            if (!next.Result)
            {
                return new ValueTask<bool>(End());
            }

            if (Accept(reader.Current))
            {
                return new ValueTask<bool>(true);
            }
        }
    }

    /// <summary>Moves to the next event. The timeout runs only while data is awaited, not while the consumer processes an event.</summary>
    private async ValueTask<bool> WaitAsync(JsonValueReader<WatchMessage<T>> reader, ValueTask<bool> next)
    {
        while (true)
        {
            _idle.CancelAfter(IdleTimeout);
            var hasNext = await GuardAsync(next).ConfigureAwait(false);
            _idle.CancelAfter(Timeout.InfiniteTimeSpan);
            if (!hasNext)
            {
                return End();
            }

            if (Accept(reader.Current))
            {
                return true;
            }

            next = ReadAsync(reader);
        }
    }

    private ValueTask<bool> ReadAsync(JsonValueReader<WatchMessage<T>> reader)
    {
        try
        {
            return reader.MoveNextAsync(_linked.Token);
        }
        catch (OperationCanceledException exception)
        {
            // Converted where it is awaited.
            return ValueTask.FromException<bool>(exception);
        }
    }

    private bool Accept(in WatchMessage<T> message)
    {
        if (!_hasEvents)
        {
            _hasEvents = true;
            _watcher.ResetBackoff();
        }

        if (_watcher.Process(message) is not { } change)
        {
            return false;
        }

        Current = change;
        return true;
    }

    private bool End() => _hasEvents || _watcher.Time.GetElapsedTime(_start) >= ShortestWatch ? false : throw new ShortWatchException();

    private WatchMessage<T> ReadMessage(ref Utf8JsonReader reader) => WatchMessage<T>.Read(ref reader, _source.Read);

    /// <summary>Converts cancellations to those of the caller or to the exception of an idle connection.</summary>
    private async ValueTask<TResult> GuardAsync<TResult>(ValueTask<TResult> task)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_caller.IsCancellationRequested)
        {
            // With the token of the caller, not with that of the linked source.
            throw new OperationCanceledException(_caller);
        }
        catch (OperationCanceledException) when (_idle.IsCancellationRequested)
        {
            throw new IdleWatchException();
        }
    }
}
