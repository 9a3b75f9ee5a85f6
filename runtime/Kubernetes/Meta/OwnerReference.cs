using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the owner of an object, in the same namespace or in the cluster.</summary>
[JsonConverter(typeof(JsonModelConverter<OwnerReference>))]
public sealed class OwnerReference : ExtensibleJsonModel, IJsonModel<OwnerReference>
{
    /// <summary>Gets or sets the group and version of the owner.</summary>
    public string? ApiVersion { get; set; }

    /// <summary>Gets or sets a value indicating whether a deletion of the owner in the foreground waits for the object.</summary>
    public bool? BlockOwnerDeletion { get; set; }

    /// <summary>Gets or sets a value indicating whether the owner is the controller of the object.</summary>
    public bool? Controller { get; set; }

    /// <summary>Gets or sets the kind of the owner.</summary>
    public string? Kind { get; set; }

    /// <summary>Gets or sets the name of the owner.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets the identifier of the owner.</summary>
    public string? Uid { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override string PropertyNames => ";;ApiVersion BlockOwnerDeletion Controller Kind Name Uid";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static OwnerReference Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new OwnerReference());

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "apiVersion"u8))
        {
            ApiVersion = JsonRead.String(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "blockOwnerDeletion"u8))
        {
            BlockOwnerDeletion = JsonRead.OptionalBoolean(ref reader);
            return 1;
        }

        if (JsonRead.NameEquals(name, "controller"u8))
        {
            Controller = JsonRead.OptionalBoolean(ref reader);
            return 2;
        }

        if (JsonRead.NameEquals(name, "kind"u8))
        {
            Kind = JsonRead.String(ref reader);
            return 3;
        }

        if (JsonRead.NameEquals(name, "name"u8))
        {
            Name = JsonRead.String(ref reader);
            return 4;
        }

        if (JsonRead.NameEquals(name, "uid"u8))
        {
            Uid = JsonRead.String(ref reader);
            return 5;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "apiVersion"u8, ApiVersion);
        JsonWrite.OptionalBoolean(writer, "blockOwnerDeletion"u8, BlockOwnerDeletion);
        JsonWrite.OptionalBoolean(writer, "controller"u8, Controller);
        JsonWrite.OptionalString(writer, "kind"u8, Kind);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "uid"u8, Uid);
    }
}
