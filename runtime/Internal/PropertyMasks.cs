using System.Runtime.CompilerServices;

namespace RunAi.Generated.Internal;

/// <summary>
/// Records which properties of a model the JSON contains, and which are null, while the model is read. All methods are inlined, so that the masks are in
/// registers. Models with more than 64 tracked properties use <see cref="PropertyTracker"/>.
/// </summary>
internal struct PropertyMasks
{
    /// <summary>The number of properties that are tracked.</summary>
    public const int Size = 64;

    private ulong _read;
    private ulong _nulls;

    /// <summary>Records that the property with an index was read. Other indexes are ignored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int index, bool isNull)
    {
        if ((uint)index < Size)
        {
            _read |= 1UL << index;
            if (isNull)
            {
                _nulls |= 1UL << index;
            }
        }
    }

    /// <summary>Returns the bits of the required properties that were not read, and of the nullable ones that are null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong GetFlags(int required, int nullable)
    {
        var mask = GetMask(required);
        return (mask & ~_read) | (GetMask(required + nullable) & ~mask & _nulls);
    }

    private static ulong GetMask(int count) => count >= Size ? ulong.MaxValue : (1UL << count) - 1;
}
