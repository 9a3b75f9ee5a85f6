using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Serialization;

/// <summary>The base class of generated unions (oneOf, anyOf). A union contains one of the declared variants, or the JSON of an unknown variant.</summary>
public abstract class JsonUnion : JsonModel
{
    private readonly object? _value;

    /// <summary>Initializes a new instance of the <see cref="JsonUnion"/> class.</summary>
    /// <param name="value">The variant, or the <see cref="JsonElement"/> of an unknown one.</param>
    protected JsonUnion(object? value) => _value = value;

    /// <summary>Gets the value of the variant, or <see langword="null"/> if the variant is unknown.</summary>
    public object? Value => _value is JsonElement ? null : _value;

    /// <summary>Gets the JSON of an unknown variant, or <see langword="null"/> if the variant is declared.</summary>
    public JsonElement? Unknown => _value as JsonElement?;

    /// <summary>Gets the value of the innermost variant, the JSON of an unknown variant, or <see langword="null"/>.</summary>
    internal object? InnermostValue => _value is JsonUnion inner ? inner.InnermostValue : _value;

    /// <summary>Gets the value if it is of the type of a variant.</summary>
    /// <typeparam name="T">The type of the variant.</typeparam>
    /// <param name="value">The value of the variant.</param>
    /// <returns><see langword="true"/> if the union contains the variant; otherwise, <see langword="false"/>.</returns>
    protected bool TryGet<T>([NotNullWhen(true)] out T? value)
    {
        if (_value is T variant)
        {
            value = variant;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Writes the JSON of an unknown variant, or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    protected void WriteUnknown(Utf8JsonWriter writer) => JsonWrite.NullableAny(writer, Unknown);
}
