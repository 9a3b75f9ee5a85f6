using System.Buffers;
using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>
/// A request body in a pooled array. The array is returned to the pool when the content is disposed and no write is pending, because a connection may still
/// send the body after the response was read.
/// </summary>
internal sealed class PooledContent : HttpContent
{
    private const int Closed = 1 << 30;

    private readonly byte[] _bytes;
    private readonly int _length;

    // The number of pending writes, and whether the content is disposed.
    private int _state;

    public PooledContent(ReadOnlySpan<byte> bytes)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(bytes.Length);
        _length = bytes.Length;
        bytes.CopyTo(_bytes);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    // After an exception the array is not returned to the pool, because a canceled write may still read it.
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        var write = stream.WriteAsync(_bytes.AsMemory(0, _length), cancellationToken);
        if (!write.IsCompletedSuccessfully)
        {
            return LeaveAfterAsync(write);
        }

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
        {
            ReturnBuffer();
        }

        base.Dispose(disposing);
    }

    private void Enter()
    {
        if ((Interlocked.Increment(ref _state) & Closed) == 0)
        {
            return;
        }

        // Does not call Leave, because the array was or is being returned.
        Interlocked.Decrement(ref _state);
        throw new ObjectDisposedException(nameof(PooledContent));
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _state) == Closed)
        {
            ReturnBuffer();
        }
    }

    private async Task LeaveAfterAsync(ValueTask write)
    {
        await write.ConfigureAwait(false);
        Leave();
    }

    private void ReturnBuffer()
    {
        // Bodies may contain passwords.
        _bytes.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
    }
}
