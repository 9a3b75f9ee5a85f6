using System.Buffers;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// A text builder in a pooled array, with percent-encoding (RFC 3986, section 2). If it is not finished, its array is left to the garbage collector.
/// </summary>
internal struct CharBuffer
{
    private static readonly SearchValues<char> Unreserved = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    // With "allowReserved", characters are still escaped that would end the value (& and #), become a space (+) or are not valid in a query ([ and ]).
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

    /// <summary>
    /// Appends a percent-encoded text. With <paramref name="allowReserved"/>, existing percent-encoded triplets are kept (RFC 6570, section 3.2.3).
    /// </summary>
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

            // An unpaired surrogate becomes U+FFFD, as usual in .NET.
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

    /// <summary>Truncates the text to a length.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Removes a part of the text.</summary>
    public void Remove(int start, int length)
    {
        _chars.AsSpan((start + length)..Length).CopyTo(_chars.AsSpan(start));
        Length -= length;
    }

    /// <summary>Returns the array to the pool. The buffer is empty afterwards.</summary>
    public void Release()
    {
        if (_chars is not null)
        {
            ArrayPool<char>.Shared.Return(_chars);
        }

        _chars = null;
        Length = 0;
    }

    /// <summary>Returns the text. The buffer is empty afterwards.</summary>
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
