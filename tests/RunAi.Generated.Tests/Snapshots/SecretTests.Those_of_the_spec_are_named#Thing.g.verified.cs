[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public string? ClientSecret { get; set; }

    public string? Name { get; set; }

    public string? Pin { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "clientSecret"u8)) { model.ClientSecret = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "name"u8)) { model.Name = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "pin"u8)) { model.Pin = JsonRead.String(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalString("clientSecret"u8, ClientSecret);
        writer.WriteOptionalString("name"u8, Name);
        writer.WriteOptionalString("pin"u8, Pin);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    protected override bool IsSecret(string name) => name is "pin" || base.IsSecret(name);
}
