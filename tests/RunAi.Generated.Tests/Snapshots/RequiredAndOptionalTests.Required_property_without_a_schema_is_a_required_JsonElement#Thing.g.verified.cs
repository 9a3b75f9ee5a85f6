[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private string? _name;
    private JsonElement _spec;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public required string Name { get => _name!; set { _name = value; MarkAssigned(0); } }

    /// <summary>Required by the API. No schema is declared.</summary>
    public required JsonElement Spec { get => _spec; set { _spec = value; MarkAssigned(1); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "spec"u8)) Spec = JsonRead.Any(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (WritesRequired(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (WritesRequired(1)) JsonWrite.RequiredAny(writer, "spec"u8, Spec);
    }

    protected override string PropertyNames => "Name Spec";
}
