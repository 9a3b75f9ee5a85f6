[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public ThingInner? Inner { get; set; }

    public ThingKind? Kind { get; set; }

    /// <summary>How big it is.</summary>
    public int? Size { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "inner"u8)) { model.Inner = ThingInner.Read(ref reader); continue; }
            if (JsonRead.Is(name, "kind"u8)) { model.Kind = JsonRead.OptionalEnum<ThingKind>(ref reader); continue; }
            if (JsonRead.Is(name, "size"u8)) { model.Size = JsonRead.OptionalInt32(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalModel("inner"u8, Inner);
        writer.WriteOptionalEnum("kind"u8, Kind);
        writer.WriteOptionalInt32("size"u8, Size);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
