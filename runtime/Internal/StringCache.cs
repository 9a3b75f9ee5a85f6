using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// A cache of short strings, so that repeated values, such as those of an extensible enum, share one string. It has a fixed number of entries, which are
/// never replaced, so a server cannot make it grow. It is thread-safe without a lock.
/// </summary>
internal sealed class StringCache
{
    private const int EntryCount = 32;

    private const int MaxLength = 48;

    private readonly CachedString?[] _entries = new CachedString?[EntryCount];

    /// <summary>Gets the string of a UTF-8 text, or <see langword="null"/> if the text is not cached and cannot be added.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isDeclared">Returns a value indicating whether the spec declares a value. Called when the value is added.</param>
    public CachedString? GetOrAdd(ReadOnlySpan<byte> text, Func<string, bool> isDeclared)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        ref var entry = ref _entries[(text.Length + (text[0] * 7) + (text[^1] * 3) + text[text.Length / 2]) % EntryCount];
        var known = Volatile.Read(ref entry);
        if (known is not null)
        {
            return text.SequenceEqual(known.Utf8) ? known : null;
        }

        // Only ASCII is cached, because decoding it cannot fail.
        if (!Ascii.IsValid(text))
        {
            return null;
        }

        var value = Encoding.ASCII.GetString(text);
        var added = new CachedString(text.ToArray(), value, isDeclared(value));
        Volatile.Write(ref entry, added);
        return added;
    }
}
