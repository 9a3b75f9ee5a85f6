using System.Net;

namespace RunAi.Generated.Testing.Recording;

/// <summary>A body that is passed on while it arrives, and recorded when it ends or is disposed. Streams may have no end.</summary>
internal sealed class RecordedContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly Action<byte[], bool> _complete;
    private RecordedStream? _stream;
    private bool _isComplete;

    /// <param name="inner">The content.</param>
    /// <param name="complete">Receives the body, and whether it was not read to its end.</param>
    public RecordedContent(HttpContent inner, Action<byte[], bool> complete)
    {
        _inner = inner;
        _complete = complete;
        foreach (var (name, values) in inner.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var body = await CreateContentReadStreamAsync(CancellationToken.None).ConfigureAwait(false);
        await body.CopyToAsync(stream).ConfigureAwait(false);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        _stream = new RecordedStream(await _inner.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), Complete);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (_stream is null)
            {
                Complete([], isTruncated: true);
            }

            _stream?.Dispose();
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Complete(byte[] body, bool isTruncated)
    {
        if (!_isComplete)
        {
            _isComplete = true;
            _complete(body, isTruncated);
        }
    }
}
