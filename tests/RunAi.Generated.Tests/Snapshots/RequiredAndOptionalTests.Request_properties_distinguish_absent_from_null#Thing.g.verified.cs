[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private string? __note, __owner;
    private int? __size;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public int? Count { get; set; }

    public required string Name { get; set; }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public string? Note { get => __note; set { __note = value; MarkNull(2, value is null); } }

    public required string? Owner { get => __owner; set { __owner = value; MarkPresent(1); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public int? Size { get => __size; set { __size = value; MarkNull(3, value is null); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 2, nullable: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "count"u8)) { Count = JsonRead.OptionalInt32(ref reader); return 4; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "note"u8)) { __note = JsonRead.NullableString(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "owner"u8)) { __owner = JsonRead.NullableString(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "size"u8)) { __size = JsonRead.NullableInt32(ref reader); return 3; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt32(writer, "count"u8, Count);
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (Note is not null || IsNullSet(2)) JsonWrite.RequiredString(writer, "note"u8, Note);
        if (!IsMissing(1)) JsonWrite.RequiredString(writer, "owner"u8, Owner);
        if (Size is not null || IsNullSet(3)) JsonWrite.RequiredNullableInt32(writer, "size"u8, Size);
    }

    protected override string PropertyNames => "Name Owner;Note Size;Count";
}
