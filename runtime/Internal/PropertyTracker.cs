using System.Runtime.CompilerServices;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Records which properties of a model the JSON contains while the model is read.</summary>
/// <param name="required">The number of required properties, which have the first indexes.</param>
/// <param name="nullable">The number of nullable properties, which have the next indexes.</param>
internal ref struct PropertyTracker(int required, int nullable)
{
    private const int MaskSize = 64;

    private readonly int _required = required;
    private readonly int _tracked = required + nullable;
    private ulong _read;
    private ulong _nulls;
    private PropertyFlags? _othersRead;
    private PropertyFlags? _otherNulls;

    /// <summary>Records that the property with an index was read. The last of several values counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int index, bool isNull)
    {
        if ((uint)index < MaskSize)
        {
            var bit = 1UL << index;
            _read |= bit;
            _nulls = isNull ? _nulls | bit : _nulls & ~bit;
        }
        else if (index >= MaskSize)
        {
            AddOther(index, isNull);
        }
    }

    /// <summary>Marks the required properties that were not read, and the nullable ones that are null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Complete(JsonObjectModel model)
    {
        var required = GetMask(_required);
        var flags = (required & ~_read) | (GetMask(_tracked) & ~required & _nulls);
        if (flags != 0 || _tracked > MaskSize)
        {
            SetFlags(model, flags);
        }
    }

    private static ulong GetMask(int count) => count >= MaskSize ? ulong.MaxValue : (1UL << count) - 1;

    private readonly void SetFlags(JsonObjectModel model, ulong bits)
    {
        var flags = bits == 0 ? PropertyFlags.None : PropertyFlags.Create(bits);
        for (var index = MaskSize; index < _tracked; index++)
        {
            flags = flags.With(index, index < _required ? _othersRead?.Contains(index) != true : _otherNulls?.Contains(index) == true);
        }

        model.SetFlags(flags);
    }

    private void AddOther(int index, bool isNull)
    {
        if (index < _tracked)
        {
            _othersRead = (_othersRead ?? PropertyFlags.None).With(index, true);
            _otherNulls = (_otherNulls ?? PropertyFlags.None).With(index, isNull);
        }
    }
}
