using System.IO.Compression;

namespace RunAi.Generated.Internal;

/// <summary>
/// Decompresses a body. If plain bodies are accepted and the first read shows that the body is not compressed, it is returned as it is. Otherwise,
/// malformed data throws the exception of the decompressing stream.
/// </summary>
internal sealed class DecompressionStream(Stream body, DecompressionStream.CreateStream create, bool acceptsPlain) : Stream
{
    private const int ProbeLength = 16 * 1024;

    private readonly ReplayStream _body = new(body);
    private Stream? _source;

    /// <summary>Creates the decompressing stream, or returns <see langword="null"/> if the first bytes are not compressed.</summary>
    public delegate Stream? CreateStream(Stream body, ReadOnlySpan<byte> start);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    // StartAsync completes synchronously if it is not asynchronous, so no thread is blocked.
    public override int Read(byte[] buffer, int offset, int count) => _source is null && count > 0
        ? StartAsync(buffer.AsMemory(offset, count), isAsync: false, CancellationToken.None).AsTask().GetAwaiter().GetResult()
        : (_source ?? _body).Read(buffer, offset, count);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _source is null && buffer.Length > 0 ? StartAsync(buffer, isAsync: true, cancellationToken) : (_source ?? _body).ReadAsync(buffer, cancellationToken);

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
            _source?.Dispose();
            _body.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> StartAsync(Memory<byte> buffer, bool isAsync, CancellationToken cancellationToken)
    {
        await _body.PeekAsync(2, isAsync, cancellationToken).ConfigureAwait(false);
        if (create(_body, _body.Recorded) is not { } decompressed)
        {
            _source = _body;
            return await ReadAsync(_body, buffer, isAsync, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            if (acceptsPlain && decompressed is DeflateStream)
            {
                // Text can look like the start of this format, which has no header.
                var probe = new ReplayStream(decompressed);
                decompressed = probe;
                await probe.PeekAsync(ProbeLength, isAsync, cancellationToken).ConfigureAwait(false);
                probe.StopRecording();
            }

            var read = await ReadAsync(decompressed, buffer, isAsync, cancellationToken).ConfigureAwait(false);
            if (read > 0 || !acceptsPlain || _body.Recorded.IsEmpty)
            {
                _body.StopRecording();
                _source = decompressed;
                return read;
            }
        }
        catch (Exception exception) when (acceptsPlain && PooledBody.IsDecodingFailure(exception) && _body.CanReplay)
        {
            // Not compressed.
        }

        _body.Replay();
        _source = _body;
        return await ReadAsync(_body, buffer, isAsync, cancellationToken).ConfigureAwait(false);
    }

    private static ValueTask<int> ReadAsync(Stream stream, Memory<byte> buffer, bool isAsync, CancellationToken cancellationToken) =>
        isAsync ? stream.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(stream.Read(buffer.Span));
}
