[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public OtherGetResponse? Answer { get; set; }

    public End? Component { get; set; }

    public AB? Escaped { get; set; }

    public string? Member { get; set; }

    public ThingInner? Own { get; set; }

    public Whole? Part { get; set; }

    public Thing? Self { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "answer"u8)) { Answer = OtherGetResponse.Read(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "component"u8)) { Component = End.Read(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "escaped"u8)) { Escaped = AB.Read(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "member"u8)) { Member = JsonRead.String(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "own"u8)) { Own = ThingInner.Read(ref reader); return 4; }
        if (JsonRead.NameEquals(name, "part"u8)) { Part = Whole.Read(ref reader); return 5; }
        if (JsonRead.NameEquals(name, "self"u8)) { Self = Thing.Read(ref reader); return 6; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "answer"u8, Answer);
        JsonWrite.OptionalModel(writer, "component"u8, Component);
        JsonWrite.OptionalModel(writer, "escaped"u8, Escaped);
        JsonWrite.OptionalString(writer, "member"u8, Member);
        JsonWrite.OptionalModel(writer, "own"u8, Own);
        JsonWrite.OptionalModel(writer, "part"u8, Part);
        JsonWrite.OptionalModel(writer, "self"u8, Self);
    }

    protected override string PropertyNames => ";;Answer Component Escaped Member Own Part Self";
}
