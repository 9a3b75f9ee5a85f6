namespace RunAi.Generated.Testing.Recording;

/// <summary>A stream that copies what is read from another one, up to a limit.</summary>
internal sealed class RecordedStream(Stream inner, Action<byte[], bool> complete) : Stream
{
    private const int MaxLength = 16 * 1024 * 1024;

    private readonly MemoryStream _recorded = new();
    private bool _isTruncated;
    private bool _isComplete;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        Record(buffer[..count], isEnd: count == 0 && buffer.Length > 0);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Record(buffer.Span[..count], isEnd: count == 0 && buffer.Length > 0);
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Complete(isTruncated: true);
            inner.Dispose();
            _recorded.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Record(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        if (isEnd)
        {
            Complete(_isTruncated);
            return;
        }

        var length = (int)Math.Min(bytes.Length, MaxLength - _recorded.Length);
        _recorded.Write(bytes[..length]);
        _isTruncated |= length < bytes.Length;
    }

    private void Complete(bool isTruncated)
    {
        if (!_isComplete)
        {
            _isComplete = true;
            complete(_recorded.ToArray(), isTruncated);
        }
    }
}
