[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public int? Count { get; set; }

    public required string Name { get; set; } = null!;

    /// <summary>Left unset it is not sent; null is sent as null.</summary>
    public Optional<string?> Note { get; set; }

    public required string? Owner { get; set; }

    /// <summary>Left unset it is not sent; null is sent as null.</summary>
    public Optional<int?> Size { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "count"u8)) { model.Count = JsonRead.OptionalInt32(ref reader); continue; }
            if (JsonRead.Is(name, "name"u8)) { model.Name = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "note"u8)) { model.Note = new(JsonRead.NullableString(ref reader)); continue; }
            if (JsonRead.Is(name, "owner"u8)) { model.Owner = JsonRead.NullableString(ref reader); continue; }
            if (JsonRead.Is(name, "size"u8)) { model.Size = new(JsonRead.NullableInt32(ref reader)); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalInt32("count"u8, Count);
        writer.WriteRequiredString("name"u8, Name);
        writer.WriteIfSetString("note"u8, Note);
        writer.WriteRequiredString("owner"u8, Owner);
        writer.WriteIfSetInt32("size"u8, Size);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
