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
    public required string Must { get; set; } = null!;

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "may"u8)) { model.May = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "must"u8)) { model.Must = JsonRead.String(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalString("may"u8, May);
        writer.WriteRequiredString("must"u8, Must);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
