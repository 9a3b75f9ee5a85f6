using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A model that doesn't keep unknown members, as the generator emits it.</summary>
[JsonConverter(typeof(JsonModelConverter<Resources>))]
public sealed partial class Resources : JsonModel, IJsonModel<Resources>
{
    public double? Gpu { get; set; }

    public static Resources Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader))
            return null!;
        var model = new Resources();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when JsonRead.Is(name, "gpu"u8): model.Gpu = JsonRead.OptionalDouble(ref reader); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalDouble("gpu"u8, Gpu);
        writer.WriteEndObject();
    }
}
