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
    /// <exception cref="HttpRequestException">The body is longer than the limit, or cannot be read.</exception>
    public static ValueTask<PooledBody> ReadAsync(HttpContent content, long limit, CallDeadline deadline, bool isSecret = false) =>
        ReadAsync(content, limit, deadline, isSecret, isPrefix: false);

    /// <summary>Reads the beginning of the body, before a deadline. The rest is not requested from the server.</summary>
    /// <exception cref="HttpRequestException">The body cannot be read.</exception>
    public static ValueTask<PooledBody> ReadPrefixAsync(HttpContent content, int length, CallDeadline deadline) =>
        ReadAsync(content, length, deadline, isSecret: false, isPrefix: true);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<PooledBody> ReadAsync(HttpContent content, long limit, CallDeadline deadline, bool isSecret, bool isPrefix)
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
                if (isPrefix && length >= limit)
                {
                    length = (int)limit;
                    break;
                }

                if (length > limit)
                {
                    throw CreateLimitException(limit);
                }

                if (length == bytes.Length)
                {
                    bytes = Grow(bytes, content.Headers, limit, isSecret, isPrefix);
                }
            }
        }
        catch (IOException exception)
        {
            throw CreateReadException(exception);
        }
        catch (Exception exception) when (IsDecodingFailure(exception))
        {
            throw CreateDecodingException(exception);
        }

        return ToUtf8(bytes, length, content.Headers, isSecret, isPrefix);
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

    /// <summary>Returns a value indicating whether an exception of a stream means that the body does not have its Content-Encoding.</summary>
    public static bool IsDecodingFailure(Exception exception) =>
        exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);

    /// <summary>Creates the exception for a body that does not have its Content-Encoding.</summary>
    public static HttpRequestException CreateDecodingException(Exception exception) => new(
        HttpRequestError.InvalidResponse, "The response body cannot be decoded by its Content-Encoding.", exception);

    public static HttpRequestException CreateLimitException(long limit) => new(
        HttpRequestError.ConfigurationLimitExceeded,
        $"The response body exceeds the limit of {limit} bytes (HttpClient.MaxResponseContentBufferSize).");

    /// <summary>Copies the bytes to a larger array. Content-Length is only read here, because small bodies do not need it.</summary>
    private static byte[] Grow(byte[] bytes, HttpContentHeaders headers, long limit, bool isSecret, bool isPrefix)
    {
        var expected = isPrefix ? 0 : ContentHeaderReader.GetContentLength(headers);
        var largest = Math.Min(limit + 1, Array.MaxLength);
        if (expected > limit || bytes.Length >= largest)
        {
            throw CreateLimitException(Math.Min(limit, Array.MaxLength));
        }

        // One more byte than Content-Length, so that the end of the body is read without growing again. Never beyond the limit: a small compressed body
        // can have any length.
        var size = Math.Max(bytes.Length * 2L, Math.Min(expected, MaxSizeHint) + 1);
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, largest));
        bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(bytes, clearArray: isSecret);
        return larger;
    }

    /// <summary>Removes a byte order mark, and converts a body that is not UTF-8.</summary>
    private static PooledBody ToUtf8(byte[] bytes, int length, HttpContentHeaders headers, bool isSecret, bool isPrefix)
    {
        if (ContentHeaderReader.GetNonUtf8Encoding(headers, bytes.AsSpan(0, length)) is { } encoding)
        {
            var recoded = Recode(bytes.AsSpan(0, length), encoding, isPrefix);
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

    /// <summary>Converts a body to UTF-8. An incomplete character at the end of a prefix is omitted.</summary>
    private static byte[] Recode(ReadOnlySpan<byte> bytes, Encoding encoding, bool isPrefix)
    {
        var decoder = encoding.GetDecoder();
        var chars = new char[encoding.GetMaxCharCount(bytes.Length)];
        var count = decoder.GetChars(bytes, chars, flush: !isPrefix);
        return Encoding.UTF8.GetBytes(chars, 0, count);
    }
}
