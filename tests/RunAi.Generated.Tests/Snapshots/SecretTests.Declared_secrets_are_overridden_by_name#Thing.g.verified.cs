[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public string? ClientSecret { get; set; }

    public string? Name { get; set; }

    public string? Pin { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "clientSecret"u8)) { ClientSecret = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "pin"u8)) { Pin = JsonRead.String(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "clientSecret"u8, ClientSecret);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "pin"u8, Pin);
    }

    protected override string PropertyNames => ";;ClientSecret Name Pin";

    protected override bool IsSecret(string name) => name is "pin" || base.IsSecret(name);
}
