using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the number of replicas of an object.</summary>
[JsonConverter(typeof(JsonModelConverter<Scale>))]
public sealed class Scale : ExtensibleJsonModel, IJsonModel<Scale>
{
    /// <summary>Gets or sets the group and version of this object. Set when it is sent.</summary>
    public string? ApiVersion { get; set; }

    /// <summary>Gets or sets the kind of this object. Set when it is sent.</summary>
    public string? Kind { get; set; }

    /// <summary>Gets or sets the metadata of the scaled object.</summary>
    public ObjectMeta? Metadata { get; set; }

    /// <summary>Gets or sets the desired number of replicas.</summary>
    public ScaleSpec? Spec { get; set; }

    /// <summary>Gets or sets the current number of replicas.</summary>
    public ScaleStatus? Status { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override string PropertyNames => ";;ApiVersion Kind Metadata Spec Status";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Scale Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Scale());

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "apiVersion"u8))
        {
            ApiVersion = JsonRead.String(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "kind"u8))
        {
            Kind = JsonRead.String(ref reader);
            return 1;
        }

        if (JsonRead.NameEquals(name, "metadata"u8))
        {
            Metadata = ObjectMeta.Read(ref reader);
            return 2;
        }

        if (JsonRead.NameEquals(name, "spec"u8))
        {
            Spec = ScaleSpec.Read(ref reader);
            return 3;
        }

        if (JsonRead.NameEquals(name, "status"u8))
        {
            Status = ScaleStatus.Read(ref reader);
            return 4;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "apiVersion"u8, ApiVersion);
        JsonWrite.OptionalString(writer, "kind"u8, Kind);
        JsonWrite.OptionalModel(writer, "metadata"u8, Metadata);
        JsonWrite.OptionalModel(writer, "spec"u8, Spec);
        JsonWrite.OptionalModel(writer, "status"u8, Status);
    }
}
