using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Serialization;

/// <summary>The base of generated models that are objects. What all of them do is done here, so that a model says no more than its members.</summary>
public abstract class JsonObjectModel : JsonModel
{
    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteProperties(writer);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }

    /// <summary>Reads a member, if it is one of those that the model declares.</summary>
    /// <param name="reader">The reader, on the member's value; on the value's last token afterwards, if the member was read.</param>
    /// <param name="name">The member's name, unescaped.</param>
    /// <returns>Whether it was read.</returns>
    /// <exception cref="JsonMismatchException">The JSON isn't of the declared type.</exception>
    protected abstract bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name);

    /// <summary>Writes the members that the model declares.</summary>
    /// <param name="writer">The writer, inside the object.</param>
    protected abstract void WriteProperties(Utf8JsonWriter writer);

    /// <summary>Reads a member, declared or not.</summary>
    internal void Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!ReadProperty(ref reader, name))
            ReadAdditionalProperty(ref reader, name);
    }

    /// <summary>Reads a member that the model doesn't declare.</summary>
    private protected virtual void ReadAdditionalProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => JsonRead.Skip(ref reader);

    private protected virtual void WriteAdditionalProperties(Utf8JsonWriter writer)
    {
    }
}
