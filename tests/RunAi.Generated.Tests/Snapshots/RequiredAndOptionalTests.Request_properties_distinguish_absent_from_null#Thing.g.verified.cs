[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private string? _name, _note, _owner;
    private int? _size;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public int? Count { get; set; }

    public required string Name { get => _name!; set { _name = value; MarkAssigned(0); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public string? Note { get => _note; set { _note = value; MarkAssigned(1); } }

    public required string? Owner { get => _owner; set { _owner = value; MarkAssigned(2); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public int? Size { get => _size; set { _size = value; MarkAssigned(3); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

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

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt32(writer, "count"u8, Count);
        if (WritesRequired(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (IsAssigned(1)) JsonWrite.RequiredString(writer, "note"u8, Note);
        if (WritesRequired(2)) JsonWrite.RequiredString(writer, "owner"u8, Owner);
        if (IsAssigned(3)) JsonWrite.RequiredNullableInt32(writer, "size"u8, Size);
    }

    protected override string PropertyNames => "Name Note Owner Size; Count";
}
