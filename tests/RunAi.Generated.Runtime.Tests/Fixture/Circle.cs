using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A variant of <see cref="Shape"/>.</summary>
public sealed partial class Circle : JsonModel, IJsonModel<Circle>
{
    public string? Kind { get; set; } = "circle";

    public double? Radius { get; set; }

    public static Circle Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader))
            return null!;
        var model = new Circle();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when JsonRead.Is(name, "kind"u8): model.Kind = JsonRead.String(ref reader); break;
                case 6 when JsonRead.Is(name, "radius"u8): model.Radius = JsonRead.OptionalDouble(ref reader); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalString("kind"u8, Kind);
        writer.WriteOptionalDouble("radius"u8, Radius);
        writer.WriteEndObject();
    }
}
