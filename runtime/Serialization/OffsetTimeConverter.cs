using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Serialization;

/// <summary>Converts an <see cref="OffsetTime"/> for <see cref="JsonSerializer"/>.</summary>
public sealed class OffsetTimeConverter : JsonConverter<OffsetTime>
{
    /// <inheritdoc />
    public override OffsetTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonRead.OffsetTime(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, OffsetTime value, JsonSerializerOptions options) => JsonWrite.OffsetTime(writer, value);
}
