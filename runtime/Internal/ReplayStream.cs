namespace RunAi.Generated.Internal;

/// <summary>A stream that records the first bytes that are read from another one, and can return them again.</summary>
internal sealed class ReplayStream(Stream inner) : Stream
{
    private const int MaxRecordedLength = 64 * 1024;

    private MemoryStream? _recorded = new();
    private bool _isRecording = true;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Gets the recorded bytes.</summary>
    public ReadOnlySpan<byte> Recorded => _recorded is { } recorded ? recorded.GetBuffer().AsSpan(0, (int)recorded.Length) : default;

    /// <summary>Gets a value indicating whether all bytes that were read are recorded.</summary>
    public bool CanReplay => _recorded is not null;

    /// <summary>Records the first bytes, which are returned by the next reads.</summary>
    public async ValueTask PeekAsync(int count, bool isAsync, CancellationToken cancellationToken)
    {
        var start = new byte[count];
        var length = isAsync
            ? await inner.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)
            : inner.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        _recorded!.Write(start, 0, length);
        _recorded.Position = 0;
    }

    /// <summary>Returns the recorded bytes again, followed by the rest of the stream.</summary>
    public void Replay()
    {
        _isRecording = false;
        _recorded!.Position = 0;
    }

    /// <summary>Records no further bytes.</summary>
    public void StopRecording()
    {
        _isRecording = false;
        if (_recorded is { } recorded && recorded.Position == recorded.Length)
        {
            _recorded = null;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_recorded is { } recorded && recorded.Position < recorded.Length)
        {
            return recorded.Read(buffer);
        }

        var read = inner.Read(buffer);
        if (_isRecording)
        {
            Record(buffer[..read]);
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_recorded is { } recorded && recorded.Position < recorded.Length)
        {
            return recorded.Read(buffer.Span);
        }

        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (_isRecording)
        {
            Record(buffer.Span[..read]);
        }

        return read;
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
            _recorded?.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Record(ReadOnlySpan<byte> bytes)
    {
        if (_recorded!.Length + bytes.Length > MaxRecordedLength)
        {
            StopRecording();
            return;
        }

        _recorded.Write(bytes);
    }
}
