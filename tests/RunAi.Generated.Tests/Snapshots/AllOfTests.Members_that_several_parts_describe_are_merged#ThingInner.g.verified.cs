[JsonConverter(typeof(JsonModelConverter<ThingInner>))]
public sealed partial class ThingInner : ExtensibleJsonModel, IJsonModel<ThingInner>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public ThingInner() { }

    [SetsRequiredMembers]
    private ThingInner(JsonModelInitializer _) { }

    public required string A { get; set; } = null!;

    public string? B { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingInner Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new ThingInner(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "a"u8)) { model.A = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "b"u8)) { model.B = JsonRead.String(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteRequiredString("a"u8, A);
        writer.WriteOptionalString("b"u8, B);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
