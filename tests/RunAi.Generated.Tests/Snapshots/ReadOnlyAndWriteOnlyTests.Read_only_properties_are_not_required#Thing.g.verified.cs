[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private DateTimeOffset? __created;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    /// <summary>Set by the server.</summary>
    public DateTimeOffset? Created { get => __created; set { __created = value; MarkNull(2, value is null); } }

    /// <summary>Set by the server.</summary>
    public string? Id { get; set; }

    public required string Name { get; set; }

    public required string Secret { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 2, nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "created"u8)) { __created = JsonRead.NullableDateTimeOffset(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "secret"u8)) { Secret = JsonRead.String(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (JsonWrite.IncludesReadOnly && (Created is not null || IsNullSet(2))) JsonWrite.RequiredNullableDateTimeOffset(writer, "created"u8, Created);
        if (JsonWrite.IncludesReadOnly) JsonWrite.OptionalString(writer, "id"u8, Id);
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (JsonWrite.IncludesWriteOnly && (Secret is not null || !IsMissing(1))) JsonWrite.RequiredString(writer, "secret"u8, Secret);
    }

    protected override string PropertyNames => "Name Secret;Created;Id";

    /// <inheritdoc/>
    protected override bool OmitsFromRequests(ReadOnlySpan<byte> name) => JsonRead.NameEquals(name, "created"u8) || JsonRead.NameEquals(name, "id"u8);
}
