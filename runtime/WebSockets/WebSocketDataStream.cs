using System.Net.WebSockets;
using RunAi.Generated.Internal;

namespace RunAi.Generated.WebSockets;

/// <summary>
/// The data of a WebSocket's messages, one after another. Data is received only when it is read, so a slow reader slows the server down. Not thread-safe.
/// </summary>
/// <param name="operation">The operation, for messages.</param>
/// <param name="socket">The connection, which the stream closes.</param>
/// <param name="options">What happens without data.</param>
internal sealed class WebSocketDataStream(ApiOperation operation, WebSocket socket, WebSocketIdleOptions options) : Stream
{
    /// <summary>The longest time that the close frame may take. The connection ends without it as well.</summary>
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource? _idle =
        options.IdleTimeout is null ? null : new CancellationTokenSource(Timeout.InfiniteTimeSpan, options.TimeProvider);

    private bool _hasEnded;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads data.</summary>
    /// <exception cref="RunAiWebSocketException">The connection failed, or the server closed it for another reason than the end of the data.</exception>
    /// <exception cref="RunAiTimeoutException">No data arrived within the idle timeout.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_hasEnded)
        {
            var count = await ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count > 0)
            {
                return count;
            }
        }

        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            socket.Dispose();
            _idle?.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Receives a part of a message, which can be empty.</summary>
    private async ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            var received = _idle is null
                ? await socket.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false)
                : await ReceiveAsync(buffer, _idle, cancellationToken).ConfigureAwait(false);
            if (received.MessageType != WebSocketMessageType.Close)
            {
                return received.Count;
            }

            _hasEnded = true;
            return socket.CloseStatus is null or WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.Empty
                ? 0
                : throw WebSocketFailure.CreateClosed(operation, (int)socket.CloseStatus, socket.CloseStatusDescription);
        }
        catch (WebSocketException exception)
        {
            _hasEnded = true;
            throw WebSocketFailure.Create(operation, exception);
        }
    }

    private async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationTokenSource idle, CancellationToken cancellationToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellationToken);
        idle.CancelAfter(options.IdleTimeout!.Value);
        try
        {
            return await socket.ReceiveAsync(buffer, linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (idle.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return options.EndsWhenIdle ? new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, true) : throw CreateIdleException(exception);
        }
        finally
        {
            idle.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    private RunAiTimeoutException CreateIdleException(Exception cause)
    {
        _hasEnded = true;
        var timeout = options.IdleTimeout!.Value;
        return new RunAiTimeoutException($"{operation.Id} received no data within {FailureMessage.FormatSeconds(timeout)} (IdleTimeout).", cause)
        {
            Timeout = timeout, OperationId = operation.Id, Method = operation.Method.Method, Route = operation.Route,
        };
    }

    /// <summary>Sends a close frame, so that the server does not record an interrupted connection.</summary>
    private async ValueTask CloseAsync()
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var timeout = new CancellationTokenSource(CloseTimeout);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // The connection has failed, so the server does not wait for the frame. All data that the caller needs has been read.
        }
    }
}
