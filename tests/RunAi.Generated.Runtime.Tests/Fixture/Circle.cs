using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A variant of <see cref="Shape"/>.</summary>
public sealed partial class Circle : JsonObjectModel, IJsonModel<Circle>
{
    public string? Kind { get; set; } = "circle";

    public double? Radius { get; set; }

    public static Circle Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Circle());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8))
        {
            Kind = JsonRead.String(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "radius"u8))
        {
            Radius = JsonRead.OptionalDouble(ref reader);
            return 1;
        }

        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "kind"u8, Kind);
        JsonWrite.OptionalDouble(writer, "radius"u8, Radius);
    }
}
