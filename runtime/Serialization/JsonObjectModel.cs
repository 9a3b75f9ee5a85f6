using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <summary>The base class of generated models that are JSON objects.</summary>
public abstract partial class JsonObjectModel : JsonModel
{
    /// <summary>Gets the undeclared and unread properties, or <see langword="null"/> if there are none.</summary>
    internal RetainedJson? Retained => _presence as RetainedJson;

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Retained?.Unread is { } unread)
        {
            UnreadPropertyWriter.Write(writer, JsonText.ToUtf8(this, static (json, model) => model.WriteObject(json)), unread);
        }
        else
        {
            WriteObject(writer);
        }
    }

    /// <summary>Reads a property if the model declares it.</summary>
    /// <param name="reader">The reader, on the first token of the value. If the property was read, it is on the last token of the value afterwards.</param>
    /// <param name="name">The unescaped name of the property.</param>
    /// <returns>
    /// The index of the property, or -1 if it is not declared. The first indexes are those of the required properties, followed by those of the nullable
    /// ones.
    /// </returns>
    /// <exception cref="JsonMismatchException">The JSON does not match the declared type.</exception>
    protected abstract int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name);

    /// <summary>
    /// Returns a value indicating whether a property conforms to the schema although the model does not declare it, so that it is accepted in strict mode.
    /// </summary>
    /// <param name="name">The unescaped name of the property.</param>
    protected virtual bool AllowsUndeclared(ReadOnlySpan<byte> name) => false;

    /// <summary>Returns a value indicating whether requests do not contain a property, because only the server sets it.</summary>
    /// <param name="name">The unescaped name of the property.</param>
    protected internal virtual bool OmitsFromRequests(ReadOnlySpan<byte> name) => false;

    /// <summary>Writes the properties that the model declares.</summary>
    /// <param name="writer">The writer, inside the object.</param>
    protected abstract void WriteProperties(Utf8JsonWriter writer);

    /// <summary>Reads a declared or undeclared property, and returns its index as <see cref="ReadProperty"/>.</summary>
    internal int Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        var index = ReadProperty(ref reader, name);
        if (index < 0)
        {
            ReadAdditionalProperty(ref reader, name);
        }

        return index;
    }

    /// <summary>Keeps the JSON of properties that could not be read.</summary>
    internal void Keep(List<UnreadProperty> unread)
    {
        // Undeclared names that are not valid Unicode are skipped like other undeclared names.
        unread.RemoveAll(property => property.Name is null && this is not ExtensibleJsonModel);
        if (unread.Count > 0)
        {
            GetOrAddRetained().Unread = UnreadPropertyWriter.Complete(unread, DiagnosticJson.Serialize((JsonModel)this));
        }
    }

    /// <summary>Sets the paths of the unread properties in the JSON value that the model is the root of.</summary>
    internal void SetUnreadPaths(IReadOnlyList<string> paths) => GetOrAddRetained().UnreadPaths = paths;

    private protected RetainedJson GetOrAddRetained()
    {
        if (_presence is RetainedJson retained)
        {
            return retained;
        }

        retained = new RetainedJson { Flags = Flags };
        _presence = retained;
        return retained;
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
