using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Records which properties of a model the JSON contains, and which are null, for any number of properties.</summary>
/// <param name="required">The number of required properties, which have the first indexes.</param>
/// <param name="nullable">The number of nullable properties, which have the next indexes.</param>
internal sealed class PropertyTracker(int required, int nullable)
{
    private readonly HashSet<int> _read = [];
    private readonly HashSet<int> _nulls = [];

    /// <summary>Records that the property with an index was read. The last of several values counts.</summary>
    public void Add(int index, bool isNull)
    {
        _read.Add(index);
        _ = isNull ? _nulls.Add(index) : _nulls.Remove(index);
    }

    /// <summary>Records that the property with an index could not be read.</summary>
    public void Remove(int index) => _read.Remove(index);

    /// <summary>Marks the required properties that were not read, and the nullable ones that are null. Returns their indexes.</summary>
    public PropertyFlags Complete(JsonObjectModel model)
    {
        var flags = PropertyFlags.None;
        for (var index = 0; index < required + nullable; index++)
        {
            flags = flags.With(index, index < required ? !_read.Contains(index) : _nulls.Contains(index));
        }

        model.SetFlags(flags);
        return flags;
    }
}
