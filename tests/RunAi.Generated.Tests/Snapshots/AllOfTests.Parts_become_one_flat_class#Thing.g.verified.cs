/// <summary>A thing with all its parts.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public required string Label { get; set; }

    public required string Name { get; set; }

    public required int Size { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "label"u8)) Label = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "size"u8)) Size = JsonRead.Int32(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.RequiredString(writer, "label"u8, Label);
        JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.RequiredInt32(writer, "size"u8, Size);
    }
}
