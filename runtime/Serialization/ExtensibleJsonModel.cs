using System.Text;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Serialization;

/// <summary>The base of generated models that keep the members they don't declare, for instance those of a newer server.</summary>
public abstract class ExtensibleJsonModel : JsonObjectModel
{
    private Dictionary<string, JsonElement>? _additionalProperties;

    /// <summary>
    /// The members that are not declared, by their name on the wire. They are written after the declared ones;
    /// an undefined element (<c>default</c>) is written as null.
    /// </summary>
    public IDictionary<string, JsonElement> AdditionalProperties => _additionalProperties ??= new(StringComparer.Ordinal);

    private protected sealed override void ReadAdditionalProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        JsonRead.ThrowIfStrict(ref reader);

        // A name is decoded before the value is read: the span may lie in the reader's buffer.
        var key = Encoding.UTF8.GetString(name);
        (_additionalProperties ??= new(StringComparer.Ordinal))[key] = JsonElement.ParseValue(ref reader);
    }

    // Costs nothing when there are none.
    private protected sealed override void WriteAdditionalProperties(Utf8JsonWriter writer)
    {
        if (_additionalProperties is null)
            return;

        foreach (var (name, value) in _additionalProperties)
        {
            writer.WritePropertyName(name);
            JsonWrite.Any(writer, value);
        }
    }
}
