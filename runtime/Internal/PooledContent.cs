using System.Buffers;
using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>
/// A body in a pooled array, which goes back to the pool when the content is closed and nobody writes it anymore: a connection may still send a
/// body when its answer has been read and the call has ended.
/// </summary>
internal sealed class PooledContent : HttpContent
{
    private const int Closed = 1 << 30;

    private readonly byte[] _bytes;
    private readonly int _length;

    // How many are writing the array, and whether the content is closed.
    private int _state;

    public PooledContent(ReadOnlySpan<byte> bytes)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(bytes.Length);
        _length = bytes.Length;
        bytes.CopyTo(_bytes);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    // After an exception the array is given up: a write that was cancelled may still read it.
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        var write = stream.WriteAsync(_bytes.AsMemory(0, _length), cancellationToken);
        if (!write.IsCompletedSuccessfully)
            return LeaveAfterAsync(write);

        write.GetAwaiter().GetResult();
        Leave();
        return Task.CompletedTask;
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        stream.Write(_bytes, 0, _length);
        Leave();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Or(ref _state, Closed) == 0)
            ReturnBuffer();
        base.Dispose(disposing);
    }

    private void Enter()
    {
        if ((Interlocked.Increment(ref _state) & Closed) == 0)
            return;

        // Not Leave: the array is no longer this content's, or about to go.
        Interlocked.Decrement(ref _state);
        throw new ObjectDisposedException(nameof(PooledContent));
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _state) == Closed)
            ReturnBuffer();
    }

    private async Task LeaveAfterAsync(ValueTask write)
    {
        await write.ConfigureAwait(false);
        Leave();
    }

    private void ReturnBuffer()
    {
        // Bodies hold passwords too.
        _bytes.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
    }
}
