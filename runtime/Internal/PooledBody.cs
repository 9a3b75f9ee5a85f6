using System.Buffers;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>A response body in a pooled array.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstSize = 8 * 1024;

    // A server's Content-Length is a hint: no more than this is rented before the bytes are there.
    private const int LargestHint = 16 * 1024 * 1024;

    /// <summary>No body.</summary>
    public static readonly PooledBody None = new([], secret: false);

    private readonly bool _secret;
    private byte[] _bytes;
    private int _length;

    private PooledBody(byte[] bytes, bool secret)
    {
        _bytes = bytes;
        _secret = secret;
    }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>A part of a body, as a body of its own.</summary>
    public static PooledBody Copy(ReadOnlySpan<byte> bytes)
    {
        var body = new PooledBody(ArrayPool<byte>.Shared.Rent(Math.Max(1, bytes.Length)), secret: false) { _length = bytes.Length };
        bytes.CopyTo(body._bytes);
        return body;
    }

    /// <summary>Reads the whole body, up to a limit. A secret one is wiped before its array goes back to the pool.</summary>
    /// <exception cref="HttpRequestException">The body is longer than the limit.</exception>
    public static async ValueTask<PooledBody> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken, bool secret = false)
    {
        using var deadline = CallDeadline.Start(Timeout.InfiniteTimeSpan, cancellationToken);
        try
        {
            return await ReadAsync(content, limit, deadline, secret).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.HasEnded)
        {
            throw deadline.ToException(exception);
        }
    }

    /// <summary>Reads the whole body, up to a limit, before a deadline.</summary>
    /// <exception cref="HttpRequestException">The body is longer than the limit.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<PooledBody> ReadAsync(HttpContent content, long limit, CallDeadline deadline, bool secret = false)
    {
        var hint = ContentText.LengthOf(content.Headers);
        if (hint > limit)
            throw TooLong(limit);

        // One byte more than announced, so that the end of the body is seen without growing.
        var body = new PooledBody(ArrayPool<byte>.Shared.Rent(Math.Max(FirstSize, (int)Math.Min(hint, LargestHint) + 1)), secret);
        try
        {
            var stream = await deadline.Wait(content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false);
            while (true)
            {
                if (body._length == body._bytes.Length)
                    body.Grow();
                var read = await deadline.Wait(stream.ReadAsync(body._bytes.AsMemory(body._length), deadline.Token)).ConfigureAwait(false);
                if (read == 0)
                    break;
                body._length += read;
                if (body._length > limit)
                    throw TooLong(limit);
            }

            body.ToUtf8(content.Headers);
            return body;
        }
        catch (IOException exception)
        {
            body._bytes = [];
            throw Broken(exception);
        }
        catch
        {
            // The array is not given back: a read that was cancelled may still write into it.
            body._bytes = [];
            throw;
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes, clearArray: _secret);
        _bytes = [];
        _length = 0;
    }

    /// <summary>As HttpClient itself does for bodies that it reads: to the caller the connection failed, wherever in the answer that was.</summary>
    public static HttpRequestException Broken(IOException exception) => new(
        (exception as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown, "The connection failed inside the response body.", exception);

    public static HttpRequestException TooLong(long limit) => new(
        HttpRequestError.ConfigurationLimitExceeded,
        $"The response body is longer than {limit} bytes, which is the limit (HttpClient.MaxResponseContentBufferSize).");

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(_bytes.Length * 2));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: _secret);
        _bytes = larger;
    }

    /// <summary>Drops a byte order mark, and recodes the rare body that is not in UTF-8.</summary>
    private void ToUtf8(HttpContentHeaders headers)
    {
        if (ContentText.ForeignEncoding(headers) is { } encoding)
        {
            var recoded = Encoding.Convert(encoding, Encoding.UTF8, _bytes, 0, _length);
            ArrayPool<byte>.Shared.Return(_bytes, clearArray: _secret);
            _bytes = ArrayPool<byte>.Shared.Rent(recoded.Length);
            _length = recoded.Length;
            recoded.CopyTo(_bytes, 0);
        }

        var mark = Encoding.UTF8.Preamble;
        if (Bytes.StartsWith(mark))
        {
            Bytes[mark.Length..].CopyTo(_bytes);
            _length -= mark.Length;
        }
    }
}
