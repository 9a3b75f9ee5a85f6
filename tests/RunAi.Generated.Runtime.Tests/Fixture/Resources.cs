using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A model without undeclared properties, as the generator emits it.</summary>
[JsonConverter(typeof(JsonModelConverter<Resources>))]
public sealed partial class Resources : JsonObjectModel, IJsonModel<Resources>
{
    public double? Gpu { get; set; }

    public static Resources Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Resources());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "gpu"u8))
        {
            Gpu = JsonRead.OptionalDouble(ref reader);
            return 0;
        }

        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalDouble(writer, "gpu"u8, Gpu);
    }
}
