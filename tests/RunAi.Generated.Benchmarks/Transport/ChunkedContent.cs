using System.Net;

namespace RunAi.Generated.Benchmarks.Transport;

/// <summary>A body without a Content-Length, as in chunked responses.</summary>
internal sealed class ChunkedContent : HttpContent
{
    private readonly byte[] _body;

    public ChunkedContent(byte[] body)
    {
        _body = body;
        Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new ChunkedStream(_body));

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new ChunkedStream(_body);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context) => await new ChunkedStream(_body).CopyToAsync(stream);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
