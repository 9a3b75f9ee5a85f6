[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public string? Kind { get; set; }

    public required string Name { get; set; } = null!;

    public double? Radius { get; set; }

    public double? Side { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "kind"u8)) { model.Kind = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "name"u8)) { model.Name = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "radius"u8)) { model.Radius = JsonRead.OptionalDouble(ref reader); continue; }
            if (JsonRead.Is(name, "side"u8)) { model.Side = JsonRead.OptionalDouble(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalString("kind"u8, Kind);
        writer.WriteRequiredString("name"u8, Name);
        writer.WriteOptionalDouble("radius"u8, Radius);
        writer.WriteOptionalDouble("side"u8, Side);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
