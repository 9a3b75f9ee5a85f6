using System.Buffers;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>A growing text in a pooled array, with percent-encoding (RFC 3986, section 2). One that is never finished leaves its array to the GC.</summary>
internal struct CharBuffer
{
    private static readonly SearchValues<char> Unreserved = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    // "allowReserved" leaves out what would end the value for the server: & and # split it off, + may become a space, [ and ] are no query characters.
    private static readonly SearchValues<char> UnreservedAndReserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$'()*,;=");

    private const string HexDigits = "0123456789ABCDEF";

    private char[]? _chars;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Text => _chars.AsSpan(0, Length);

    public void Append(char character)
    {
        EnsureCapacity(1)[0] = character;
        Length++;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(EnsureCapacity(text.Length));
        Length += text.Length;
    }

    /// <summary>Appends a text percent-encoded. With <paramref name="allowReserved"/>, triplets that stand in it stay too (RFC 6570, section 3.2.3).</summary>
    public void AppendEscaped(ReadOnlySpan<char> text, bool allowReserved = false)
    {
        Span<byte> utf8 = stackalloc byte[4];
        var plain = allowReserved ? UnreservedAndReserved : Unreserved;
        while (true)
        {
            var length = text.IndexOfAnyExcept(plain);
            if (length < 0)
            {
                Append(text);
                return;
            }

            Append(text[..length]);
            text = text[length..];
            if (allowReserved && text is ['%', var high, var low, ..] && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low))
            {
                Append(text[..3]);
                text = text[3..];
                continue;
            }

            // Half a surrogate pair becomes U+FFFD, as everywhere in .NET.
            Rune.DecodeFromUtf16(text, out var rune, out var consumed);
            text = text[consumed..];
            foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
            {
                var room = EnsureCapacity(3);
                room[2] = HexDigits[octet & 15];
                room[1] = HexDigits[octet >> 4];
                room[0] = '%';
                Length += 3;
            }
        }
    }

    /// <summary>Takes back what was appended behind a length.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Takes out what stands between two places.</summary>
    public void Remove(int start, int length)
    {
        _chars.AsSpan((start + length)..Length).CopyTo(_chars.AsSpan(start));
        Length -= length;
    }

    /// <summary>Gives the array back; the buffer is empty afterwards.</summary>
    public void Release()
    {
        if (_chars is not null)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = null;
        Length = 0;
    }

    /// <summary>The text; the buffer is empty afterwards.</summary>
    public string Finish()
    {
        var text = Text.ToString();
        Release();
        return text;
    }

    private Span<char> EnsureCapacity(int count)
    {
        if (_chars is null)
        {
            _chars = ArrayPool<char>.Shared.Rent(Math.Max(256, count));
        }
        else if (_chars.Length - Length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + count));
            Text.CopyTo(larger);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }

        return _chars.AsSpan(Length);
    }
}
