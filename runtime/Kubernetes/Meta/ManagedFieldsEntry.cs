using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the fields that a manager owns.</summary>
[JsonConverter(typeof(JsonModelConverter<ManagedFieldsEntry>))]
public sealed class ManagedFieldsEntry : ExtensibleJsonModel, IJsonModel<ManagedFieldsEntry>
{
    /// <summary>Gets or sets the group and version in which the fields are described.</summary>
    public string? ApiVersion { get; set; }

    /// <summary>Gets or sets the format of the fields: <c>FieldsV1</c>.</summary>
    public string? FieldsType { get; set; }

    /// <summary>Gets or sets the fields as a tree of objects.</summary>
    public JsonElement? FieldsV1 { get; set; }

    /// <summary>Gets or sets the name of the manager.</summary>
    public string? Manager { get; set; }

    /// <summary>Gets or sets <c>Apply</c>, or <c>Update</c> for all other operations.</summary>
    public string? Operation { get; set; }

    /// <summary>Gets or sets the subresource that was changed.</summary>
    public string? Subresource { get; set; }

    /// <summary>Gets or sets the time of the last change of the set of fields.</summary>
    public DateTimeOffset? Time { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override string PropertyNames => ";;ApiVersion FieldsType FieldsV1 Manager Operation Subresource Time";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ManagedFieldsEntry Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ManagedFieldsEntry());

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "apiVersion"u8))
        {
            ApiVersion = JsonRead.String(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "fieldsType"u8))
        {
            FieldsType = JsonRead.String(ref reader);
            return 1;
        }

        if (JsonRead.NameEquals(name, "fieldsV1"u8))
        {
            FieldsV1 = JsonRead.NullableAny(ref reader);
            return 2;
        }

        if (JsonRead.NameEquals(name, "manager"u8))
        {
            Manager = JsonRead.String(ref reader);
            return 3;
        }

        if (JsonRead.NameEquals(name, "operation"u8))
        {
            Operation = JsonRead.String(ref reader);
            return 4;
        }

        if (JsonRead.NameEquals(name, "subresource"u8))
        {
            Subresource = JsonRead.String(ref reader);
            return 5;
        }

        if (JsonRead.NameEquals(name, "time"u8))
        {
            Time = JsonRead.OptionalDateTimeOffset(ref reader);
            return 6;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "apiVersion"u8, ApiVersion);
        JsonWrite.OptionalString(writer, "fieldsType"u8, FieldsType);
        JsonWrite.OptionalAny(writer, "fieldsV1"u8, FieldsV1);
        JsonWrite.OptionalString(writer, "manager"u8, Manager);
        JsonWrite.OptionalString(writer, "operation"u8, Operation);
        JsonWrite.OptionalString(writer, "subresource"u8, Subresource);
        JsonWrite.OptionalDateTimeOffset(writer, "time"u8, Time);
    }
}
