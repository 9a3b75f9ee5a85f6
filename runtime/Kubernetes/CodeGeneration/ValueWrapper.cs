using System.ComponentModel;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.CodeGeneration;

/// <summary>The object <c>{"value": …}</c> that contains the value of a property in JSON. It keeps all other properties of the object.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueWrapper<T> : ExtensibleJsonModel
{
    private readonly JsonReadFunction<T>? _read;
    private readonly bool _isOpen;
    private T _value = default!;
    private bool _hasValue;

    internal ValueWrapper(T value) => Value = value;

    internal ValueWrapper(JsonReadFunction<T> read, JsonWriteAction<T> write, bool isOpen) => (_read, WriteValue, _isOpen) = (read, write, isOpen);

    /// <summary>Gets or sets the value.</summary>
    internal T Value
    {
        get => _value;
        set => (_value, _hasValue) = (value, true);
    }

    /// <summary>Gets or sets the function that writes the value. Set before the object is written.</summary>
    internal JsonWriteAction<T>? WriteValue { get; set; }

    /// <inheritdoc/>
    protected override string PropertyNames => ";;Value";

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!JsonRead.NameEquals(name, "value"u8))
        {
            return -1;
        }

        Value = _read!(ref reader);
        return 0;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        // An example needs a value.
        if (_hasValue || ExampleMode.IsEnabled)
        {
            writer.WritePropertyName("value"u8);
            JsonWrite.Value(writer, _value, WriteValue!);
        }
    }

    /// <inheritdoc/>
    protected override bool AllowsUndeclared(ReadOnlySpan<byte> name) => _isOpen;
}
