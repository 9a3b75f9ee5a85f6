using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the desired number of replicas.</summary>
[JsonConverter(typeof(JsonModelConverter<ScaleSpec>))]
public sealed class ScaleSpec : ExtensibleJsonModel, IJsonModel<ScaleSpec>
{
    /// <summary>Gets or sets the number of replicas.</summary>
    public int? Replicas { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override string PropertyNames => ";;Replicas";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ScaleSpec Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ScaleSpec());

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "replicas"u8))
        {
            Replicas = JsonRead.OptionalInt32(ref reader);
            return 0;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt32(writer, "replicas"u8, Replicas);
    }
}
