using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Serialization;

/// <summary>Converts a <see cref="Quantity"/> for <see cref="JsonSerializer"/>.</summary>
public sealed class QuantityConverter : JsonConverter<Quantity>
{
    /// <inheritdoc />
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => KubernetesJson.ReadQuantity(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) => KubernetesJson.WriteQuantity(writer, value);
}
