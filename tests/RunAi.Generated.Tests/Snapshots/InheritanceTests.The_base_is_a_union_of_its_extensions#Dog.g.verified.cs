[JsonConverter(typeof(JsonModelConverter<Dog>))]
public sealed partial class Dog : ExtensibleJsonModel, IJsonModel<Dog>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Dog() { }

    [SetsRequiredMembers]
    private Dog(JsonModelInitializer _) { }

    public string? Bark { get; set; }

    public required string Kind { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Dog Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Dog(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "bark"u8)) Bark = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "kind"u8)) Kind = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "bark"u8, Bark);
        JsonWrite.RequiredString(writer, "kind"u8, Kind);
    }
}
