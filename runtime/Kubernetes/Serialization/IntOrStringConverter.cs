using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Serialization;

/// <summary>Converts an <see cref="IntOrString"/> for <see cref="JsonSerializer"/>.</summary>
public sealed class IntOrStringConverter : JsonConverter<IntOrString>
{
    /// <inheritdoc />
    public override IntOrString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        KubernetesJson.ReadIntOrString(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, IntOrString value, JsonSerializerOptions options) => KubernetesJson.WriteIntOrString(writer, value);
}
