[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public int? Count { get; set; }

    public required string Name { get; set; }

    public string? Note { get; set; }

    public required string? Owner { get; set; }

    public int? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "count"u8)) Count = JsonRead.OptionalInt32(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "note"u8)) Note = JsonRead.NullableString(ref reader);
        else if (JsonRead.NameEquals(name, "owner"u8)) Owner = JsonRead.NullableString(ref reader);
        else if (JsonRead.NameEquals(name, "size"u8)) Size = JsonRead.NullableInt32(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt32(writer, "count"u8, Count);
        JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "note"u8, Note);
        JsonWrite.RequiredString(writer, "owner"u8, Owner);
        JsonWrite.OptionalInt32(writer, "size"u8, Size);
    }
}
