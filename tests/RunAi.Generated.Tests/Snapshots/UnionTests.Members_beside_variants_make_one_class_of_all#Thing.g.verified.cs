[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public string? Kind { get; set; }

    public required string Name { get; set; }

    public double? Radius { get; set; }

    public double? Side { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) Kind = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "radius"u8)) Radius = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "side"u8)) Side = JsonRead.OptionalDouble(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "kind"u8, Kind);
        JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.OptionalDouble(writer, "radius"u8, Radius);
        JsonWrite.OptionalDouble(writer, "side"u8, Side);
    }
}
