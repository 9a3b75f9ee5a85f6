[Obsolete("The API calls it deprecated.")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    /// <summary>The old way.</summary>
    [Obsolete("The API calls it deprecated.")]
    public string? May { get; set; }

    /// <summary>The only way.</summary>
    /// <remarks>The API calls it deprecated.</remarks>
    public required string Must { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "may"u8)) May = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "must"u8)) Must = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "may"u8, May);
        JsonWrite.RequiredString(writer, "must"u8, Must);
    }
}
