/// <summary>A thing with all its parts.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private int __size;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public required string Label { get; set; }

    public required string Name { get; set; }

    public required int Size { get => __size; set { __size = value; MarkPresent(2); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 3);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "label"u8)) { Label = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "size"u8)) { __size = JsonRead.Int32(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Label is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "label"u8, Label);
        if (Name is not null || !IsMissing(1)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (!IsMissing(2)) JsonWrite.RequiredInt32(writer, "size"u8, Size);
    }

    protected override string PropertyNames => "Label Name Size";
}
