using System.Text;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Serialization;

/// <summary>The base class of generated models that keep undeclared properties, for example those of a newer server.</summary>
public abstract class ExtensibleJsonModel : JsonObjectModel
{
    /// <summary>
    /// Gets the undeclared properties by their JSON names. They are written after the declared properties. An undefined element (<c>default</c>) is written
    /// as JSON null.
    /// </summary>
    public IDictionary<string, JsonElement> AdditionalProperties => GetOrAddRetained();

    private protected sealed override void ReadAdditionalProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        JsonRead.ThrowIfStrict(ref reader, AllowsUndeclared(name));

        // Decoded before the value is read, because the span may refer to the buffer of the reader.
        var key = Encoding.UTF8.GetString(name);
        GetOrAddRetained()[key] = JsonElement.ParseValue(ref reader);
    }

    private protected sealed override void WriteAdditionalProperties(Utf8JsonWriter writer)
    {
        if (Retained is null)
        {
            return;
        }

        foreach (var (name, value) in Retained)
        {
            writer.WritePropertyName(name);
            JsonWrite.Any(writer, value);
        }
    }
}
