[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    /// <summary>The server sets it.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The server sets it.</summary>
    public string? Id { get; set; }

    public required string Name { get; set; } = null!;

    public required string Secret { get; set; } = null!;

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Thing(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "created"u8)) { model.Created = JsonRead.NullableDateTimeOffset(ref reader); continue; }
            if (JsonRead.Is(name, "id"u8)) { model.Id = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "name"u8)) { model.Name = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "secret"u8)) { model.Secret = JsonRead.String(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalDateTimeOffset("created"u8, Created);
        writer.WriteOptionalString("id"u8, Id);
        writer.WriteRequiredString("name"u8, Name);
        writer.WriteRequiredString("secret"u8, Secret);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
