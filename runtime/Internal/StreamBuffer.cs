using System.Buffers;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>The part of a stream that has been read and is still needed, in a pooled array.</summary>
internal sealed class StreamBuffer(Stream stream, long limit, TimeSpan timeout) : IDisposable
{
    private const int InitialSize = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;
    private bool _hasStarted;

    /// <summary>What has been read and was not released.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Whether the stream has ended.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether the stream had nothing to read.</summary>
    public bool IsEmpty => IsComplete && !_hasStarted;

    /// <summary>Forgets what is before a position, and moves the rest to the start.</summary>
    /// <returns>How far it was moved.</returns>
    public int Discard(int position)
    {
        Bytes[position..].CopyTo(_bytes);
        _length -= position;
        return position;
    }

    /// <summary>Reads on. The timeout covers the wait for the server, not what the caller does between two reads.</summary>
    /// <exception cref="HttpRequestException">The connection failed, or one value is longer than the limit.</exception>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        using var deadline = CallDeadline.Start(timeout, cancellationToken);
        try
        {
            // A byte order mark is seen only when all of it is there.
            do
            {
                if (_length == _bytes.Length)
                    Grow(_length * 2L);
                var read = await deadline.Enforce(stream.ReadAsync(_bytes.AsMemory(_length), deadline.Token)).ConfigureAwait(false);
                IsComplete = read == 0;
                _length += read;
            }
            while (!_hasStarted && !IsComplete && _length < Encoding.UTF8.Preamble.Length);
            Start();
        }
        catch (IOException exception)
        {
            Abandon();
            throw PooledBody.CreateReadException(exception);
        }
        catch (OperationCanceledException exception)
        {
            Abandon();
            if (deadline.IsCancellationRequested)
                throw deadline.ToException(exception);
            throw;
        }
    }

    /// <summary>Puts the NaN and Infinity behind a position into quotes.</summary>
    /// <param name="position">A position outside of strings.</param>
    /// <param name="endsInside">Whether what has been read ends where one of them may go on.</param>
    /// <returns>Whether there were any.</returns>
    public bool QuoteNonFinite(int position, out bool endsInside)
    {
        if (NonFiniteNumbers.Quote(Bytes[position..], out endsInside) is not { } quoted)
            return false;

        if (position + quoted.Length > _bytes.Length)
            Grow(position + quoted.Length);
        quoted.CopyTo(_bytes, position);
        _length = position + quoted.Length;
        return true;
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        Abandon();
    }

    private void Start()
    {
        if (_hasStarted || _length == 0)
            return;

        _hasStarted = true;
        if (Bytes.StartsWith(Encoding.UTF8.Preamble))
            Discard(Encoding.UTF8.Preamble.Length);
    }

    private void Grow(long size)
    {
        if (_length >= limit)
            throw PooledBody.CreateLimitException(limit);

        var larger = ArrayPool<byte>.Shared.Rent(checked((int)size));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    /// <summary>The array is not given back: a read that was cancelled may still write into it.</summary>
    private void Abandon()
    {
        _bytes = [];
        _length = 0;
    }
}
