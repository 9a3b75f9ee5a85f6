[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : JsonObjectModel, IJsonModel<Thing>
{
    public long? Known { get; set; }

    /// <summary>Gets the additional properties by name.</summary>
    public IDictionary<string, string?> AdditionalProperties { get; } = new Dictionary<string, string?>();

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "known"u8)) { Known = JsonRead.OptionalInt64(ref reader); return 0; }
        AdditionalProperties[JsonRead.GetName(name)] = JsonRead.NullableString(ref reader);
        return 1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "known"u8, Known);
        JsonWrite.Properties(writer, AdditionalProperties, JsonWrite.String);
    }

    protected override string PropertyNames => ";;Known";
}
