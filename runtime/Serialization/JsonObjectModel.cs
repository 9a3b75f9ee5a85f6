using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <summary>The base class of generated models that are JSON objects.</summary>
public abstract partial class JsonObjectModel : JsonModel
{
    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (UnreadProperties.Find(this) is { } unread)
        {
            UnreadProperties.Write(writer, JsonText.ToUtf8(this, static (json, model) => model.WriteObject(json)), unread);
        }
        else
        {
            WriteProperties(writer);
            WriteAdditionalProperties(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads a property if the model declares it.</summary>
    /// <param name="reader">The reader, on the first token of the value. If the property was read, it is on the last token of the value afterwards.</param>
    /// <param name="name">The unescaped name of the property.</param>
    /// <returns><see langword="true"/> if the property was read; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="JsonMismatchException">The JSON does not match the declared type.</exception>
    protected abstract bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name);

    /// <summary>
    /// Returns a value indicating whether a property conforms to the schema although the model does not declare it, so that it is accepted in strict mode.
    /// </summary>
    /// <param name="name">The unescaped name of the property.</param>
    protected virtual bool AllowsUndeclared(ReadOnlySpan<byte> name) => false;

    /// <summary>Writes the properties that the model declares.</summary>
    /// <param name="writer">The writer, inside the object.</param>
    protected abstract void WriteProperties(Utf8JsonWriter writer);

    /// <summary>Reads a declared or undeclared property.</summary>
    internal void Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        var isNull = reader.TokenType == JsonTokenType.Null;
        if (isNull)
        {
            UndeclaredNull.WasRead = false;
        }

        if (!ReadProperty(ref reader, name))
        {
            ReadAdditionalProperty(ref reader, name);
        }
        else if (isNull && UndeclaredNull.WasRead)
        {
            KeepNull(JsonRead.GetName(name));
        }
    }

    /// <summary>Reads an undeclared property.</summary>
    private protected virtual void ReadAdditionalProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        JsonRead.Skip(ref reader, AllowsUndeclared(name));

    private void WriteObject(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteProperties(writer);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }

    private protected virtual void WriteAdditionalProperties(Utf8JsonWriter writer)
    {
    }
}
