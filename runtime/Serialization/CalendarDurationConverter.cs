using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Serialization;

/// <summary>Converts a <see cref="CalendarDuration"/> for <see cref="JsonSerializer"/>.</summary>
public sealed class CalendarDurationConverter : JsonConverter<CalendarDuration>
{
    /// <inheritdoc />
    public override CalendarDuration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRead.CalendarDuration(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, CalendarDuration value, JsonSerializerOptions options) => JsonWrite.CalendarDuration(writer, value);
}
