using System.IO.Compression;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Bodies that are read synchronously.</summary>
public sealed class DecompressionStreamTests
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 100_000).Select(index => (byte)(index * 31))];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Synchronous_reads_do_not_wait_for_asynchronous_ones(bool isCompressed)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Content);
        }

        using var body = new SynchronousStream(isCompressed ? compressed.ToArray() : Content);
        using var stream = new DecompressionStream(
            body, (source, _) => isCompressed ? new GZipStream(source, CompressionMode.Decompress) : null, acceptsPlain: true);
        using var read = new MemoryStream();

        stream.CopyTo(read);

        Assert.Equal(Content, read.ToArray());
    }

    private sealed class SynchronousStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("The read is not synchronous.");
    }
}
