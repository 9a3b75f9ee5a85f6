using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>An item of <see cref="KeyedItems{T}"/>: <c>{"value": …}</c> or <c>{"deleted": true}</c>. It keeps all other properties of the object.</summary>
internal sealed class KeyedItem<T>(KeyedItems<T> owner) : ExtensibleJsonModel
{
    private T _value = default!;
    private bool _isNull;
    private bool? _isDeleted;

    /// <summary>Gets a value indicating whether the item has a value.</summary>
    public bool HasValue { get; private set; }

    public T Value
    {
        get => _value;
        set => (_value, HasValue, _isNull) = (value, true, false);
    }

    /// <summary>Gets a value indicating whether the item is removed from the template or policy.</summary>
    public bool IsDeleted => _isDeleted == true;

    /// <summary>Gets a value indicating whether the item contains nothing.</summary>
    public bool IsEmpty => !HasValue && !_isNull && _isDeleted is null && Retained is null or { Count: 0, Unread: null };

    protected override string PropertyNames => ";;Value Deleted";

    /// <summary>Removes the item from the template or policy.</summary>
    public void Delete() => (_value, HasValue, _isNull, _isDeleted) = (default!, false, false, true);

    /// <summary>Undoes <see cref="Delete"/>.</summary>
    public void Restore() => _isDeleted = null;

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "value"u8))
        {
            // Arbitrary JSON can be null.
            if (reader.TokenType == JsonTokenType.Null
                && typeof(T) != typeof(JsonElement)
                && Deviation.IsTolerated(ref reader, DriftKind.UndeclaredNull))
            {
                (_value, HasValue, _isNull) = (default!, false, true);
            }
            else
            {
                Value = owner.ReadValue!(ref reader);
            }

            return 0;
        }

        if (JsonRead.NameEquals(name, "deleted"u8))
        {
            _isDeleted = JsonRead.Boolean(ref reader);
            return 1;
        }

        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (HasValue)
        {
            writer.WritePropertyName("value"u8);
            JsonWrite.Value(writer, _value, owner.WriteValue);
        }
        else if (_isNull)
        {
            writer.WriteNull("value"u8);
        }

        if (_isDeleted is { } deleted)
        {
            writer.WriteBoolean("deleted"u8, deleted);
        }
    }

    protected override bool AllowsUndeclared(ReadOnlySpan<byte> name) => owner.IsOpen;
}
