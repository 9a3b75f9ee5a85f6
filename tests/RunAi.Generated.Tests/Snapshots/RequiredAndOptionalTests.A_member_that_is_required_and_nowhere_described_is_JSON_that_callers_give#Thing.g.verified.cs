[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public required string Name { get; set; }

    /// <summary>Required by the API, which says no more about it.</summary>
    public required JsonElement Spec { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "spec"u8)) Spec = JsonRead.Any(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.RequiredAny(writer, "spec"u8, Spec);
    }
}
