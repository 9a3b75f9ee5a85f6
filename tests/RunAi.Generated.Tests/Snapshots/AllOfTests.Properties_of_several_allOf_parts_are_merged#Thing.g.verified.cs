[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public ThingInner? Inner { get; set; }

    public ThingKind? Kind { get; set; }

    /// <summary>How big it is.</summary>
    public int? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "inner"u8)) { Inner = ThingInner.Read(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.OptionalEnum<ThingKind>(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "size"u8)) { Size = JsonRead.OptionalInt32(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "inner"u8, Inner);
        JsonWrite.OptionalEnum(writer, "kind"u8, Kind);
        JsonWrite.OptionalInt32(writer, "size"u8, Size);
    }

    protected override string PropertyNames => ";;Inner Kind Size";
}
