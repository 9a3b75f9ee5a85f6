using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads the lines of a text in UTF-8 while it arrives. Only the current line is kept, and a line that exceeds the limit is returned in parts. Invalid bytes
/// are replaced by U+FFFD. The time until the next line is only limited by the options of the call.
/// </summary>
/// <param name="stream">The response.</param>
/// <param name="limit">The length of the longest line in bytes.</param>
internal sealed class TextLineReader(ApiStream stream, int limit) : StreamItemReader<string>(stream, Array.MaxLength)
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    /// <summary>The number of bytes after the first one of a character in UTF-8.</summary>
    private const int MaxContinuation = 3;

    private int _scanned;
    private bool _isContinued;

    protected override bool TryRead()
    {
        while (true)
        {
            var rest = Buffer.Bytes[Position..];
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
            if (!Buffer.IsComplete || rest.IsEmpty)
            {
                return false;
            }

            Advance(rest.Length);
            return Return(rest);
        }
    }

    private void Advance(int length)
    {
        Position += length;
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
}
