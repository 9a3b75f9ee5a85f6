[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private JsonElement __spec;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public required string Name { get; set; }

    /// <summary>Required by the API. No schema is declared.</summary>
    public required JsonElement Spec { get => __spec; set { __spec = value; MarkPresent(1); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "spec"u8)) { __spec = JsonRead.Any(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (!IsMissing(1)) JsonWrite.RequiredAny(writer, "spec"u8, Spec);
    }

    protected override string PropertyNames => "Name Spec";
}
