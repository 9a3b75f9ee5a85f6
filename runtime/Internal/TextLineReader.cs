using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads the lines of a text in UTF-8 while it arrives. Only the current line is kept, and a line that exceeds the limit is returned in parts. Invalid bytes
/// are replaced by U+FFFD. The time until the next line is only limited by the options of the call.
/// </summary>
/// <param name="stream">The response.</param>
/// <param name="limit">The length of the longest line in bytes.</param>
internal sealed class TextLineReader(ApiStream stream, int limit) : IAsyncDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    /// <summary>The number of bytes after the first one of a character in UTF-8.</summary>
    private const int MaxContinuation = 3;

    private readonly StreamBuffer _buffer = new(stream.Content, Array.MaxLength);
    private int _position;
    private int _scanned;
    private bool _isContinued;

    /// <summary>Gets the line, without its line break.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Moves to the next line. Returns <see langword="false"/> at the end of the response.</summary>
    /// <exception cref="RunAiConnectionException">The connection failed.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (!TryRead())
        {
            if (_buffer.IsComplete)
            {
                return false;
            }

            _position -= _buffer.Discard(_position);
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        _buffer.Dispose();
        await stream.DisposeAsync().ConfigureAwait(false);
    }

    private bool TryRead()
    {
        while (true)
        {
            var rest = _buffer.Bytes[_position..];
            var end = rest[_scanned..].IndexOf(LineFeed);
            end = end < 0 ? -1 : end + _scanned;
            if (end >= 0 && end <= limit)
            {
                var line = rest[..end];
                Advance(end + 1);

                // The line break directly after a part ends the line whose parts were returned.
                var isEnd = _isContinued && line.TrimEnd(CarriageReturn).IsEmpty;
                _isContinued = false;
                if (isEnd)
                {
                    continue;
                }

                return Return(line is [.., CarriageReturn] ? line[..^1] : line);
            }

            if (rest.Length > limit)
            {
                _isContinued = true;
                var part = rest[..FindPart(rest)];
                Advance(part.Length);
                return Return(part);
            }

            _scanned = rest.Length;
            if (!_buffer.IsComplete || rest.IsEmpty)
            {
                return false;
            }

            Advance(rest.Length);
            return Return(rest);
        }
    }

    private void Advance(int length)
    {
        _position += length;
        _scanned = 0;
    }

    private bool Return(ReadOnlySpan<byte> line)
    {
        Current = Encoding.UTF8.GetString(line);
        return true;
    }

    /// <summary>Returns the length of the first part of a long line, which ends neither inside a character nor inside a line break.</summary>
    private int FindPart(ReadOnlySpan<byte> rest)
    {
        var length = limit;
        for (var i = 0; i < MaxContinuation && length > 1 && (rest[length] & 0xC0) == 0x80; i++)
        {
            length--;
        }

        return rest[length - 1] == CarriageReturn && length > 1 ? length - 1 : length;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        using var deadline = CallDeadline.StartIdle(stream, cancellationToken);
        try
        {
            await _buffer.FillAsync(deadline).ConfigureAwait(false);
        }
        catch (Exception exception) when (StreamFailure.Convert(exception, stream, deadline) is { } failure)
        {
            throw failure;
        }
    }
}
