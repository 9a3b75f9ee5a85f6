[JsonConverter(typeof(JsonModelConverter<ResearcherError>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ResearcherError : ExtensibleJsonModel, IJsonModel<ResearcherError>
{
    public string? Details { get; set; }

    public string? Message { get; set; }

    public long? Status { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ResearcherError Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ResearcherError());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "details"u8)) Details = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "message"u8)) Message = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "status"u8)) Status = JsonRead.OptionalInt64(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "details"u8, Details);
        JsonWrite.OptionalString(writer, "message"u8, Message);
        JsonWrite.OptionalInt64(writer, "status"u8, Status);
    }

    protected override string PropertyNames => "; Details Message Status";
}
