/// <summary>A thing.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>What it is.</summary>
    public ThingKind? Kind { get; set; }

    /// <summary>Its name.</summary>
    /// <remarks>At most 10 characters.</remarks>
    public string? Name { get; set; }

    /// <summary>A multiple of 2. At least 1.</summary>
    public long? Size { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "kind"u8)) { model.Kind = JsonRead.OptionalEnum<ThingKind>(ref reader); continue; }
            if (JsonRead.Is(name, "name"u8)) { model.Name = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "size"u8)) { model.Size = JsonRead.OptionalInt64(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalEnum("kind"u8, Kind);
        writer.WriteOptionalString("name"u8, Name);
        writer.WriteOptionalInt64("size"u8, Size);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
