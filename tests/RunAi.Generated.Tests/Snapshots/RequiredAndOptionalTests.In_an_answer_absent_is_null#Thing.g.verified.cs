[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public int? Count { get; set; }

    public required string Name { get; set; } = null!;

    public string? Note { get; set; }

    public required string? Owner { get; set; }

    public int? Size { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): model.Name = JsonRead.String(ref reader); break;
                case 4 when name.SequenceEqual("note"u8): model.Note = JsonRead.NullableString(ref reader); break;
                case 4 when name.SequenceEqual("size"u8): model.Size = JsonRead.NullableInt32(ref reader); break;
                case 5 when name.SequenceEqual("count"u8): model.Count = JsonRead.OptionalInt32(ref reader); break;
                case 5 when name.SequenceEqual("owner"u8): model.Owner = JsonRead.NullableString(ref reader); break;
                default: model.ReadAdditionalProperty(ref reader, name); break;
            }
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptional("count"u8, Count);
        writer.WriteRequired("name"u8, Name);
        writer.WriteOptional("note"u8, Note);
        writer.WriteRequired("owner"u8, Owner);
        writer.WriteOptional("size"u8, Size);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
