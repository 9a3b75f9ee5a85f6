using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Serialization;

/// <summary>The base of generated unions (oneOf, anyOf): one of the declared variants, or the JSON of one that is not declared.</summary>
public abstract class JsonUnion : JsonModel
{
    private readonly object? _value;

    /// <summary>Creates the union.</summary>
    /// <param name="value">The variant, or the <see cref="JsonElement"/> of an unknown one.</param>
    protected JsonUnion(object? value) => _value = value;

    /// <summary>The variant that came or was assigned; null when it is not a declared one.</summary>
    public object? Value => _value is JsonElement ? null : _value;

    /// <summary>The JSON as it came when no declared variant fits it; otherwise null.</summary>
    public JsonElement? Unknown => _value as JsonElement?;

    /// <summary>Gives the value when it is of a variant's type.</summary>
    /// <typeparam name="T">The type of the variant.</typeparam>
    /// <param name="value">The variant.</param>
    /// <returns>Whether the union holds that variant.</returns>
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

    /// <summary>Writes the JSON that came for an unknown variant, or null.</summary>
    /// <param name="writer">The writer.</param>
    protected void WriteUnknown(Utf8JsonWriter writer) => JsonWrite.NullableAny(writer, Unknown);
}
