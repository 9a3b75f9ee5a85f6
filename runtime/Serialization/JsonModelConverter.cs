using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <summary>Converts a generated model for <see cref="JsonSerializer"/> by calling the generated code.</summary>
/// <typeparam name="T">The type of the model.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc />
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        UnreadProperties.ReadTwice<T>(ref reader, keepsMismatches: false);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }
}
