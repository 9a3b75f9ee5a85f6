[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public string? Kind { get; set; }

    public required string Name { get; set; }

    public double? Radius { get; set; }

    public double? Side { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "radius"u8)) { Radius = JsonRead.OptionalDouble(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "side"u8)) { Side = JsonRead.OptionalDouble(ref reader); return 3; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "kind"u8, Kind);
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.OptionalDouble(writer, "radius"u8, Radius);
        JsonWrite.OptionalDouble(writer, "side"u8, Side);
    }

    protected override string PropertyNames => "Name;;Kind Radius Side";
}
