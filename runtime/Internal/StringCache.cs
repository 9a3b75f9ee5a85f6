using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// Knows short texts that came before, so that a text that comes over and over, such as the values of an enumeration, is one string. What was
/// learnt stays, in a fixed number of places: what a server sends can't make it grow. Threads may use it without a lock.
/// </summary>
internal sealed class StringCache
{
    private const int EntryCount = 32;

    private const int MaxLength = 48;

    private readonly Entry?[] _entries = new Entry?[EntryCount];

    /// <summary>The string for a UTF-8 text; null when it is not known and not to be learnt.</summary>
    public string? GetOrAdd(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > MaxLength)
            return null;

        ref var entry = ref _entries[(text.Length + (text[0] * 7) + (text[^1] * 3) + text[text.Length / 2]) % EntryCount];
        var known = Volatile.Read(ref entry);
        if (known is not null)
            return text.SequenceEqual(known.Utf8) ? known.Text : null;

        // Only plain ASCII is learnt: it needs no decoder that could fail.
        if (!Ascii.IsValid(text))
            return null;
        var learnt = new Entry(text.ToArray(), Encoding.ASCII.GetString(text));
        Volatile.Write(ref entry, learnt);
        return learnt.Text;
    }

    private sealed record Entry(byte[] Utf8, string Text);
}
