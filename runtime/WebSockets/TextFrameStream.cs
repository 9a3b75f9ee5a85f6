namespace RunAi.Generated.WebSockets;

/// <summary>
/// The connection of a WebSocket whose text frames are read as binary ones. A WebSocket fails on text that is not valid UTF-8, also if only a message ends
/// inside a character, but logs contain any bytes, and servers send them in pieces of any length.
/// </summary>
/// <param name="inner">The connection.</param>
internal sealed class TextFrameStream(Stream inner) : Stream
{
    // The frame header (RFC 6455, section 5.2).
    private const int TextOpcode = 1;
    private const int BinaryOpcode = 2;
    private const int OpcodeMask = 0x0F;
    private const int MaskBit = 0x80;
    private const int ShortLengthMask = 0x7F;
    private const int TwoByteLength = 126;
    private const int EightByteLength = 127;
    private const int MaskingKeyLength = 4;

    private FramePart _part;
    private ulong _length;
    private int _lengthBytes;
    private bool _isMasked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Convert(buffer.Span[..count]);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        Convert(buffer.AsSpan(offset, read));
        return read;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        inner.WriteAsync(buffer, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        inner.WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Changes the opcodes in a part of the connection's data, which can begin and end anywhere in a frame.</summary>
    private void Convert(Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_part == FramePart.Payload)
            {
                var count = (int)Math.Min(_length, (ulong)bytes.Length);
                bytes = bytes[count..];
                Count(count);
                continue;
            }

            ConvertHeader(ref bytes[0]);
            bytes = bytes[1..];
        }
    }

    private void ConvertHeader(ref byte value)
    {
        switch (_part)
        {
            case FramePart.Opcode:
                if ((value & OpcodeMask) == TextOpcode)
                {
                    value = (byte)((value & ~OpcodeMask) | BinaryOpcode);
                }

                _part = FramePart.ShortLength;
                break;
            case FramePart.ShortLength:
                _isMasked = (value & MaskBit) != 0;
                _length = (ulong)(value & ShortLengthMask);
                _lengthBytes = _length switch
                {
                    TwoByteLength => sizeof(ushort),
                    EightByteLength => sizeof(ulong),
                    _ => 0,
                };
                _length = _lengthBytes > 0 ? 0 : _length;
                EndLength();
                break;
            default:
                _length = (_length << 8) | value;
                _lengthBytes--;
                EndLength();
                break;
        }
    }

    private void EndLength()
    {
        if (_lengthBytes > 0)
        {
            _part = FramePart.LongLength;
            return;
        }

        _length += _isMasked ? (ulong)MaskingKeyLength : 0;
        _part = FramePart.Payload;
        Count(0);
    }

    private void Count(int count)
    {
        _length -= (ulong)count;
        if (_length == 0)
        {
            _part = FramePart.Opcode;
        }
    }

    private enum FramePart
    {
        Opcode,
        ShortLength,
        LongLength,
        Payload,
    }
}
