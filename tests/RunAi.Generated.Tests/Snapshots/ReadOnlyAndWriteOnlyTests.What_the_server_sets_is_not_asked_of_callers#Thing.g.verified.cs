[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    /// <summary>The server sets it.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The server sets it.</summary>
    public string? Id { get; set; }

    public required string Name { get; set; }

    public required string Secret { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
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
        JsonWrite.OptionalDateTimeOffset(writer, "created"u8, Created);
        JsonWrite.OptionalString(writer, "id"u8, Id);
        JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.RequiredString(writer, "secret"u8, Secret);
    }
}
