namespace RunAi.Generated.Internal;

/// <summary>
/// The indexes of the properties of a model that are not as usual: required properties that were missing when the model was read, and nullable ones whose
/// null was assigned or read. The instances are immutable, and shared by models with the same indexes.
/// </summary>
internal sealed class PropertyFlags
{
    private const int WordSize = 64;
    private const int CacheSize = 256;

    // The indexes of the usual properties of a list of models repeat. A fixed number of entries limits the memory.
    private static readonly PropertyFlags?[] Cache = new PropertyFlags?[CacheSize];

    private readonly ulong _first;
    private readonly ulong[] _others;

    private PropertyFlags(ulong first, ulong[] others)
    {
        _first = first;
        _others = others;
    }

    /// <summary>Gets the flags without an index.</summary>
    public static PropertyFlags None { get; } = new(0, []);

    /// <summary>Returns the flags with the specified indexes below 64.</summary>
    public static PropertyFlags Create(ulong bits)
    {
        // Fibonacci hashing: the high bits of the product depend on all bits of the factor.
        ref var entry = ref Cache[(bits * 0x9E3779B97F4A7C15) >> 56];
        var flags = entry;
        if (flags is null || flags._first != bits)
        {
            entry = flags = new PropertyFlags(bits, []);
        }

        return flags;
    }

    /// <summary>Returns a value indicating whether the flags contain an index.</summary>
    public bool Contains(int index) => ((index < WordSize ? _first : GetWord(index / WordSize)) & GetBit(index)) != 0;

    /// <summary>Returns the flags with or without an index.</summary>
    public PropertyFlags With(int index, bool isContained)
    {
        var word = index / WordSize;
        var bits = isContained ? GetWord(word) | GetBit(index) : GetWord(word) & ~GetBit(index);
        if (bits == GetWord(word))
        {
            return this;
        }

        if (word == 0)
        {
            return _others.Length > 0 ? new PropertyFlags(bits, _others) : bits == 0 ? None : Create(bits);
        }

        var others = new ulong[Math.Max(_others.Length, word)];
        _others.CopyTo(others, 0);
        others[word - 1] = bits;
        return new PropertyFlags(_first, others);
    }

    private static ulong GetBit(int index) => 1UL << index;

    private ulong GetWord(int word) => word == 0 ? _first : word <= _others.Length ? _others[word - 1] : 0;
}
