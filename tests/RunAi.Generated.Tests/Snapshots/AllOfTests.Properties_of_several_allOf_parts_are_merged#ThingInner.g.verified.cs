[JsonConverter(typeof(JsonModelConverter<ThingInner>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingInner : ExtensibleJsonModel, IJsonModel<ThingInner>
{
    /// <summary>Initializes a new instance of the <see cref="ThingInner"/> class.</summary>
    public ThingInner() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ThingInner(JsonModelInitializer _) { }

    public required string A { get; set; }

    public string? B { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingInner Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingInner(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { A = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "b"u8)) { B = JsonRead.String(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (A is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "a"u8, A);
        JsonWrite.OptionalString(writer, "b"u8, B);
    }

    protected override string PropertyNames => "A;;B";
}
