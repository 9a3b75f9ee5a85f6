[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private DateTimeOffset? _created;
    private string? _name, _secret;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    /// <summary>Set by the server.</summary>
    public DateTimeOffset? Created { get => _created; set { _created = value; MarkAssigned(0); } }

    /// <summary>Set by the server.</summary>
    public string? Id { get; set; }

    public required string Name { get => _name!; set { _name = value; MarkAssigned(1); } }

    public required string Secret { get => _secret!; set { _secret = value; MarkAssigned(2); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "created"u8)) Created = JsonRead.NullableDateTimeOffset(ref reader);
        else if (JsonRead.NameEquals(name, "id"u8)) Id = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "secret"u8)) Secret = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (JsonWrite.IncludesReadOnly && IsAssigned(0)) JsonWrite.RequiredNullableDateTimeOffset(writer, "created"u8, Created);
        if (JsonWrite.IncludesReadOnly) JsonWrite.OptionalString(writer, "id"u8, Id);
        if (WritesRequired(1)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (JsonWrite.IncludesWriteOnly && WritesRequired(2)) JsonWrite.RequiredString(writer, "secret"u8, Secret);
    }

    protected override string PropertyNames => "Created Name Secret; Id";
}
