[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    public long? Known { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "known"u8)) { model.Known = JsonRead.OptionalInt64(ref reader); continue; }
            JsonRead.Skip(ref reader);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalInt64("known"u8, Known);
        writer.WriteEndObject();
    }
}
