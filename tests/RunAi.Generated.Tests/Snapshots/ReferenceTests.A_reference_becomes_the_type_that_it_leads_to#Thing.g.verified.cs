[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public OtherGetResponse? Answer { get; set; }

    public End? Component { get; set; }

    public AB? Escaped { get; set; }

    public string? Member { get; set; }

    public ThingInner? Own { get; set; }

    public Whole? Part { get; set; }

    public Thing? Self { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "answer"u8)) { model.Answer = OtherGetResponse.Read(ref reader); continue; }
            if (JsonRead.Is(name, "component"u8)) { model.Component = End.Read(ref reader); continue; }
            if (JsonRead.Is(name, "escaped"u8)) { model.Escaped = AB.Read(ref reader); continue; }
            if (JsonRead.Is(name, "member"u8)) { model.Member = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "own"u8)) { model.Own = ThingInner.Read(ref reader); continue; }
            if (JsonRead.Is(name, "part"u8)) { model.Part = Whole.Read(ref reader); continue; }
            if (JsonRead.Is(name, "self"u8)) { model.Self = Thing.Read(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalModel("answer"u8, Answer);
        writer.WriteOptionalModel("component"u8, Component);
        writer.WriteOptionalModel("escaped"u8, Escaped);
        writer.WriteOptionalString("member"u8, Member);
        writer.WriteOptionalModel("own"u8, Own);
        writer.WriteOptionalModel("part"u8, Part);
        writer.WriteOptionalModel("self"u8, Self);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
