[JsonConverter(typeof(JsonModelConverter<Dog>))]
public sealed partial class Dog : ExtensibleJsonModel, IJsonModel<Dog>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Dog() { }

    [SetsRequiredMembers]
    private Dog(JsonModelInitializer _) { }

    public string? Bark { get; set; }

    public required string Kind { get; set; } = null!;

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Dog Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Dog(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "bark"u8)) { model.Bark = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "kind"u8)) { model.Kind = JsonRead.String(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalString("bark"u8, Bark);
        writer.WriteRequiredString("kind"u8, Kind);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
