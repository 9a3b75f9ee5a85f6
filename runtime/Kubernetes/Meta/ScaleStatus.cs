using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the current number of replicas.</summary>
[JsonConverter(typeof(JsonModelConverter<ScaleStatus>))]
public sealed class ScaleStatus : ExtensibleJsonModel, IJsonModel<ScaleStatus>
{
    /// <summary>Gets or sets the number of replicas.</summary>
    public int? Replicas { get; set; }

    /// <summary>Gets or sets the label selector of the replicas.</summary>
    public string? Selector { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override string PropertyNames => ";;Replicas Selector";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ScaleStatus Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ScaleStatus());

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "replicas"u8))
        {
            Replicas = JsonRead.OptionalInt32(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "selector"u8))
        {
            Selector = JsonRead.String(ref reader);
            return 1;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt32(writer, "replicas"u8, Replicas);
        JsonWrite.OptionalString(writer, "selector"u8, Selector);
    }
}
