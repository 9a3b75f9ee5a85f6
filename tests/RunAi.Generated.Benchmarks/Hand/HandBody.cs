using System.Buffers;

namespace RunAi.Generated.Benchmarks.Hand;

/// <summary>A buffered body in a pooled array.</summary>
internal struct HandBody : IDisposable
{
    private byte[] _bytes;
    private int _length;

    public readonly ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public static async ValueTask<HandBody> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return new HandBody { _bytes = bytes, _length = length };
            }

            length += read;
            if (length == bytes.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                bytes.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(bytes);
                bytes = larger;
            }
        }
    }

    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
