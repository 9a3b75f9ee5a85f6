using System.Buffers;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>The part of a stream that was read and is still needed, in a pooled array.</summary>
internal sealed class StreamBuffer(Stream stream, long limit) : IDisposable
{
    private const int InitialSize = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;
    private bool _hasStarted;

    /// <summary>Gets the bytes that were read and not discarded.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Gets a value indicating whether the end of the stream was reached.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Gets a value indicating whether the stream is empty.</summary>
    public bool IsEmpty => IsComplete && !_hasStarted;

    /// <summary>Discards the bytes before a position, and moves the rest to the start.</summary>
    /// <returns>The distance that the rest was moved.</returns>
    public int Discard(int position)
    {
        Bytes[position..].CopyTo(_bytes);
        _length -= position;
        return position;
    }

    /// <summary>Reads more bytes before a deadline, which applies to each read, not to the time that the caller spends between reads.</summary>
    /// <exception cref="HttpRequestException">The connection failed, or a value exceeds the limit.</exception>
    public async ValueTask FillAsync(CallDeadline deadline)
    {
        try
        {
            // A byte order mark can only be detected when all its bytes were read. Other text is available at once.
            do
            {
                if (_length == _bytes.Length)
                {
                    Grow(_length * 2L);
                }

                var read = await deadline.Enforce(stream.ReadAsync(_bytes.AsMemory(_length), deadline.Token)).ConfigureAwait(false);
                IsComplete = read == 0;
                _length += read;
            }
            while (!_hasStarted && !IsComplete && _length < Encoding.UTF8.Preamble.Length && Encoding.UTF8.Preamble.StartsWith(Bytes));
            Start();
        }
        catch (IOException exception)
        {
            Abandon();
            throw PooledBody.CreateReadException(exception);
        }
        catch (Exception exception) when (PooledBody.IsDecodingFailure(exception))
        {
            Abandon();
            throw PooledBody.CreateDecodingException(exception);
        }
        catch (OperationCanceledException)
        {
            Abandon();
            throw;
        }
    }

    /// <summary>Puts NaN and Infinity after a position in quotes.</summary>
    /// <param name="position">A position that is not inside a string.</param>
    /// <param name="endsInside"><see langword="true"/> if the bytes may end inside one of them.</param>
    /// <returns><see langword="true"/> if there were any; otherwise, <see langword="false"/>.</returns>
    public bool QuoteNonFinite(int position, out bool endsInside)
    {
        if (NonFiniteNumbers.Quote(Bytes[position..], out endsInside) is not { } quoted)
        {
            return false;
        }

        if (position + quoted.Length > _bytes.Length)
        {
            Grow(position + quoted.Length);
        }

        quoted.CopyTo(_bytes, position);
        _length = position + quoted.Length;
        return true;
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        Abandon();
    }

    private void Start()
    {
        if (_hasStarted || _length == 0)
        {
            return;
        }

        _hasStarted = true;
        if (Bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            Discard(Encoding.UTF8.Preamble.Length);
        }
    }

    private void Grow(long size)
    {
        var largest = Math.Min(limit, Array.MaxLength);
        if (_length >= largest)
        {
            throw PooledBody.CreateLimitException(largest);
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, Array.MaxLength));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    /// <summary>Drops the array without returning it to the pool, because a canceled read may still write to it.</summary>
    private void Abandon()
    {
        _bytes = [];
        _length = 0;
    }
}
