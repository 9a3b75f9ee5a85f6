/// <summary>A thing.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>What it is.</summary>
    public ThingKind? Kind { get; set; }

    /// <summary>Its name.</summary>
    /// <remarks>At most 10 characters.</remarks>
    public string? Name { get; set; }

    /// <summary>A multiple of 2. At least 1.</summary>
    public long? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.OptionalEnum<ThingKind>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "size"u8)) { Size = JsonRead.OptionalInt64(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalEnum(writer, "kind"u8, Kind);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalInt64(writer, "size"u8, Size);
    }

    protected override string PropertyNames => ";;Kind Name Size";
}
