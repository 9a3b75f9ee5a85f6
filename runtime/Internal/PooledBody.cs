using System.Buffers;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>A response body in a pooled array. It is a struct to avoid an allocation per call; only one of its copies may be disposed.</summary>
internal readonly struct PooledBody : IDisposable
{
    private const int InitialSize = 8 * 1024;

    // Content-Length is only a hint, so no larger array is rented before the data arrives.
    private const int MaxSizeHint = 16 * 1024 * 1024;

    private readonly byte[]? _bytes;
    private readonly int _length;
    private readonly bool _isSecret;

    private PooledBody(byte[] bytes, int length, bool isSecret)
    {
        _bytes = bytes;
        _length = length;
        _isSecret = isSecret;
    }

    /// <summary>Gets an empty body.</summary>
    public static PooledBody Empty => default;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Copies a part of a body.</summary>
    public static PooledBody Copy(ReadOnlySpan<byte> bytes)
    {
        var copy = ArrayPool<byte>.Shared.Rent(Math.Max(1, bytes.Length));
        bytes.CopyTo(copy);
        return new PooledBody(copy, bytes.Length, isSecret: false);
    }

    /// <summary>Reads the whole body, up to a limit. A secret body is cleared before its array is returned to the pool.</summary>
    /// <exception cref="HttpRequestException">The body is longer than the limit.</exception>
    public static async ValueTask<PooledBody> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken, bool isSecret = false)
    {
        using var deadline = CallDeadline.Start(Timeout.InfiniteTimeSpan, cancellationToken);
        try
        {
            return await ReadAsync(content, limit, deadline, isSecret).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
        {
            throw deadline.ToException(exception);
        }
    }

    /// <summary>Reads the whole body, up to a limit, before a deadline.</summary>
    /// <exception cref="HttpRequestException">The body is longer than the limit.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<PooledBody> ReadAsync(HttpContent content, long limit, CallDeadline deadline, bool isSecret = false)
    {
        // After an exception the array is not returned to the pool, because a canceled read may still write to it.
        var bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
        var length = 0;
        try
        {
            var stream = await deadline.Enforce(content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false);
            while (true)
            {
                var read = await deadline.Enforce(stream.ReadAsync(bytes.AsMemory(length), deadline.Token)).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                length += read;
                if (length > limit)
                {
                    throw CreateLimitException(limit);
                }

                if (length == bytes.Length)
                {
                    bytes = Grow(bytes, content.Headers, limit, isSecret);
                }
            }
        }
        catch (IOException exception)
        {
            throw CreateReadException(exception);
        }

        return ToUtf8(bytes, length, content.Headers, isSecret);
    }

    public void Dispose()
    {
        if (_bytes is not null)
        {
            ArrayPool<byte>.Shared.Return(_bytes, clearArray: _isSecret);
        }
    }

    /// <summary>Creates the same exception as HttpClient for a connection that fails while the body is read.</summary>
    public static HttpRequestException CreateReadException(IOException exception) => new(
        (exception as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown, "The connection failed while the response body was read.", exception);

    public static HttpRequestException CreateLimitException(long limit) => new(
        HttpRequestError.ConfigurationLimitExceeded,
        $"The response body exceeds the limit of {limit} bytes (HttpClient.MaxResponseContentBufferSize).");

    /// <summary>Copies the bytes to a larger array. Content-Length is only read here, because small bodies do not need it.</summary>
    private static byte[] Grow(byte[] bytes, HttpContentHeaders headers, long limit, bool isSecret)
    {
        var expected = ContentHeaderReader.GetContentLength(headers);
        if (expected > limit)
        {
            throw CreateLimitException(limit);
        }

        // One more byte than Content-Length, so that the end of the body is read without growing again.
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(bytes.Length * 2), (int)Math.Min(expected, MaxSizeHint) + 1));
        bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(bytes, clearArray: isSecret);
        return larger;
    }

    /// <summary>Removes a byte order mark, and converts a body that is not UTF-8.</summary>
    private static PooledBody ToUtf8(byte[] bytes, int length, HttpContentHeaders headers, bool isSecret)
    {
        if (ContentHeaderReader.GetNonUtf8Encoding(headers) is { } encoding)
        {
            var recoded = Encoding.Convert(encoding, Encoding.UTF8, bytes, 0, length);
            ArrayPool<byte>.Shared.Return(bytes, clearArray: isSecret);
            bytes = ArrayPool<byte>.Shared.Rent(recoded.Length);
            length = recoded.Length;
            recoded.CopyTo(bytes, 0);
        }

        var mark = Encoding.UTF8.Preamble;
        if (bytes.AsSpan(0, length).StartsWith(mark))
        {
            length -= mark.Length;
            bytes.AsSpan(mark.Length, length).CopyTo(bytes);
        }

        return new PooledBody(bytes, length, isSecret);
    }
}
