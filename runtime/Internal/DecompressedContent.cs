using System.IO.Compression;
using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>The content of a compressed response without its last content coding (RFC 9110, section 8.4).</summary>
internal sealed class DecompressedContent : HttpContent
{
    private readonly HttpContent _compressed;
    private readonly string _coding;
    private readonly bool _acceptsPlain;

    public DecompressedContent(HttpContent compressed, string coding, bool acceptsPlain)
    {
        _compressed = compressed;
        _coding = coding;
        _acceptsPlain = acceptsPlain;
        foreach (var (name, values) in compressed.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }

        Headers.ContentLength = null;
        Headers.ContentEncoding.Clear();
        foreach (var remaining in compressed.Headers.ContentEncoding.SkipLast(1))
        {
            Headers.ContentEncoding.Add(remaining);
        }
    }

    /// <summary>Returns a value indicating whether a content coding can be decompressed.</summary>
    public static bool IsSupported(string coding) => coding.ToUpperInvariant() is "GZIP" or "X-GZIP" or "DEFLATE" or "BR";

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var content = await ReadAsStreamAsync().ConfigureAwait(false);
        await content.CopyToAsync(stream).ConfigureAwait(false);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        new DecompressionStream(await _compressed.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), Decompress, _acceptsPlain);

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) =>
        new DecompressionStream(_compressed.ReadAsStream(cancellationToken), Decompress, _acceptsPlain);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _compressed.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Creates the stream that decompresses a body, or returns <see langword="null"/> if its first bytes show that it is not compressed.</summary>
    private Stream? Decompress(Stream body, ReadOnlySpan<byte> start) => _coding.ToUpperInvariant() switch
    {
        "BR" => new BrotliStream(body, CompressionMode.Decompress),
        // Some servers send the deflate format without the zlib format around it.
        "DEFLATE" => start is [_, _, ..] && (start[0] & 0xF) == 8 && ((start[0] << 8) | start[1]) % 31 == 0
            ? new ZLibStream(body, CompressionMode.Decompress)
            : new DeflateStream(body, CompressionMode.Decompress),
        _ => start is [0x1F, 0x8B, ..] || !_acceptsPlain ? new GZipStream(body, CompressionMode.Decompress) : null,
    };
}
