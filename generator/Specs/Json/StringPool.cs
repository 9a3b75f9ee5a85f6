namespace RunAi.Generator.Specs.Json;

/// <summary>
/// Returns the same string instance for equal short substrings, because specs repeat few names and values very often. Each slot keeps the
/// last string with its hash, so the cost per substring is constant for any input.
/// </summary>
internal sealed class StringPool
{
    private const int SlotCount = 4096;
    private const int MaxCachedLength = 48;

    private readonly string?[] _slots = new string?[SlotCount];

    public string Get(string text, int start, int length)
    {
        if (length == 0)
        {
            return string.Empty;
        }

        if (length > MaxCachedLength)
        {
            return text.Substring(start, length);
        }

        var hash = (uint)length;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref var slot = ref _slots[(hash ^ (hash >> 12)) % SlotCount];
        if (slot is { } cached && cached.Length == length && string.CompareOrdinal(text, start, cached, 0, length) == 0)
        {
            return cached;
        }

        return slot = text.Substring(start, length);
    }
}
