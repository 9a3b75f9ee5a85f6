/// <summary>A thing with all its parts.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private string? _label, _name;
    private int _size;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public required string Label { get => _label!; set { _label = value; MarkAssigned(0); } }

    public required string Name { get => _name!; set { _name = value; MarkAssigned(1); } }

    public required int Size { get => _size; set { _size = value; MarkAssigned(2); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "label"u8)) Label = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "size"u8)) Size = JsonRead.Int32(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (WritesRequired(0)) JsonWrite.RequiredString(writer, "label"u8, Label);
        if (WritesRequired(1)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (WritesRequired(2)) JsonWrite.RequiredInt32(writer, "size"u8, Size);
    }

    protected override string PropertyNames => "Label Name Size";
}
