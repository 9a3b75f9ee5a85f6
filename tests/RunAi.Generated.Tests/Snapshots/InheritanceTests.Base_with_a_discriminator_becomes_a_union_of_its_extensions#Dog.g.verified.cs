[JsonConverter(typeof(JsonModelConverter<Dog>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Dog : ExtensibleJsonModel, IJsonModel<Dog>
{
    /// <summary>Initializes a new instance of the <see cref="Dog"/> class.</summary>
    public Dog() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Dog(JsonModelInitializer _) { }

    public string? Bark { get; set; }

    public required string Kind { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Dog Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Dog(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "bark"u8)) { Bark = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "bark"u8, Bark);
        if (Kind is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "kind"u8, Kind);
    }

    protected override string PropertyNames => "Kind;;Bark";
}
