[Obsolete("Deprecated by the API.")]
[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    /// <summary>The old way.</summary>
    [Obsolete("Deprecated by the API.")]
    public string? May { get; set; }

    /// <summary>The only way.</summary>
    /// <remarks>Deprecated by the API.</remarks>
    public required string Must { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "may"u8)) { May = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "must"u8)) { Must = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "may"u8, May);
        if (Must is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "must"u8, Must);
    }

    protected override string PropertyNames => "Must;;May";
}
