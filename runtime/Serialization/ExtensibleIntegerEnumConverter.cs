using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Serialization;

/// <summary>Converts an extensible integer enum for <see cref="JsonSerializer"/>, as a value and as a dictionary key.</summary>
/// <typeparam name="T">The type of the enum.</typeparam>
public sealed class ExtensibleIntegerEnumConverter<T> : JsonConverter<T>
    where T : struct, IExtensibleIntegerEnum<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonRead.IntegerEnum<T>(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonWrite.IntegerEnum(writer, value);

    /// <inheritdoc />
    /// <exception cref="JsonException">The name is not a 64-bit integer.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        long.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? T.Create(number)
            : throw new JsonException($"The dictionary key is not a number of '{typeof(T).Name}'.");

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value.ToString(CultureInfo.InvariantCulture));
    }
}
