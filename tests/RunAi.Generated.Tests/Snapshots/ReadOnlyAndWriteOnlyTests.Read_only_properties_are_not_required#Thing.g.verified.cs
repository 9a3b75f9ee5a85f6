[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    /// <summary>Set by the server.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>Set by the server.</summary>
    public string? Id { get; set; }

    public required string Name { get; set; }

    public required string Secret { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "created"u8)) Created = JsonRead.NullableDateTimeOffset(ref reader);
        else if (JsonRead.NameEquals(name, "id"u8)) Id = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "secret"u8)) Secret = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (JsonWrite.IncludesReadOnly) JsonWrite.OptionalDateTimeOffset(writer, "created"u8, Created);
        if (JsonWrite.IncludesReadOnly) JsonWrite.OptionalString(writer, "id"u8, Id);
        JsonWrite.RequiredString(writer, "name"u8, Name);
        if (JsonWrite.IncludesWriteOnly) JsonWrite.RequiredString(writer, "secret"u8, Secret);
    }

    /// <inheritdoc/>
    protected override bool OmitsFromRequests(ReadOnlySpan<byte> name) => JsonRead.NameEquals(name, "created"u8) || JsonRead.NameEquals(name, "id"u8);
}
