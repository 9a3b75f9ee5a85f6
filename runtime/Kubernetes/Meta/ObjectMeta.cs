using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the metadata of an object: its name, its labels, and what the server records about it.</summary>
[JsonConverter(typeof(JsonModelConverter<ObjectMeta>))]
public sealed class ObjectMeta : ExtensibleJsonModel, IJsonModel<ObjectMeta>
{
    /// <summary>Gets or sets values for tools.</summary>
    public IReadOnlyDictionary<string, string>? Annotations { get; set; }

    /// <summary>Gets or sets the time of creation. Set by the server.</summary>
    public DateTimeOffset? CreationTimestamp { get; set; }

    /// <summary>Gets or sets the seconds until the object may be removed. Set by the server when deletion is requested.</summary>
    public long? DeletionGracePeriodSeconds { get; set; }

    /// <summary>Gets or sets the time from which the object is deleted once it has no finalizers. Set by the server when deletion is requested.</summary>
    public DateTimeOffset? DeletionTimestamp { get; set; }

    /// <summary>Gets or sets the names of the components that must finish before the object is removed.</summary>
    public IReadOnlyList<string>? Finalizers { get; set; }

    /// <summary>Gets or sets a prefix to which the server adds random characters if the object has no name.</summary>
    public string? GenerateName { get; set; }

    /// <summary>Gets or sets a number that increases with each change of the desired state. Set by the server.</summary>
    public long? Generation { get; set; }

    /// <summary>Gets or sets the labels, which label selectors compare.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; set; }

    /// <summary>Gets or sets the fields that each manager owns. Set by the server.</summary>
    public IReadOnlyList<ManagedFieldsEntry>? ManagedFields { get; set; }

    /// <summary>Gets or sets the name, unique among the objects of the kind in a namespace. It cannot be changed.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets the namespace; <see langword="null"/> for objects of the cluster.</summary>
    public string? Namespace { get; set; }

    /// <summary>Gets or sets the objects that this one belongs to. It is deleted when all of them are deleted.</summary>
    public IReadOnlyList<OwnerReference>? OwnerReferences { get; set; }

    /// <summary>Gets or sets the version of the object, which can only be compared for equality. An update with an older version is refused.</summary>
    public string? ResourceVersion { get; set; }

    /// <summary>Gets or sets the identifier, which is not used again after the object is deleted. Set by the server.</summary>
    public string? Uid { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override string PropertyNames =>
        ";;Annotations CreationTimestamp DeletionGracePeriodSeconds DeletionTimestamp Finalizers "
        + "GenerateName Generation Labels ManagedFields Name Namespace OwnerReferences ResourceVersion Uid";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ObjectMeta Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ObjectMeta());

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "annotations"u8))
        {
            Annotations = JsonRead.Map(ref reader, JsonRead.String);
            return 0;
        }

        if (JsonRead.NameEquals(name, "creationTimestamp"u8))
        {
            CreationTimestamp = JsonRead.OptionalDateTimeOffset(ref reader);
            return 1;
        }

        if (JsonRead.NameEquals(name, "deletionGracePeriodSeconds"u8))
        {
            DeletionGracePeriodSeconds = JsonRead.OptionalInt64(ref reader);
            return 2;
        }

        if (JsonRead.NameEquals(name, "deletionTimestamp"u8))
        {
            DeletionTimestamp = JsonRead.OptionalDateTimeOffset(ref reader);
            return 3;
        }

        if (JsonRead.NameEquals(name, "finalizers"u8))
        {
            Finalizers = JsonRead.List(ref reader, JsonRead.String);
            return 4;
        }

        if (JsonRead.NameEquals(name, "generateName"u8))
        {
            GenerateName = JsonRead.String(ref reader);
            return 5;
        }

        if (JsonRead.NameEquals(name, "generation"u8))
        {
            Generation = JsonRead.OptionalInt64(ref reader);
            return 6;
        }

        if (JsonRead.NameEquals(name, "labels"u8))
        {
            Labels = JsonRead.Map(ref reader, JsonRead.String);
            return 7;
        }

        if (JsonRead.NameEquals(name, "managedFields"u8))
        {
            ManagedFields = JsonRead.Models<ManagedFieldsEntry>(ref reader);
            return 8;
        }

        if (JsonRead.NameEquals(name, "name"u8))
        {
            Name = JsonRead.String(ref reader);
            return 9;
        }

        if (JsonRead.NameEquals(name, "namespace"u8))
        {
            Namespace = JsonRead.String(ref reader);
            return 10;
        }

        if (JsonRead.NameEquals(name, "ownerReferences"u8))
        {
            OwnerReferences = JsonRead.Models<OwnerReference>(ref reader);
            return 11;
        }

        if (JsonRead.NameEquals(name, "resourceVersion"u8))
        {
            ResourceVersion = JsonRead.String(ref reader);
            return 12;
        }

        if (JsonRead.NameEquals(name, "uid"u8))
        {
            Uid = JsonRead.String(ref reader);
            return 13;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalMap(writer, "annotations"u8, Annotations, JsonWrite.String);
        JsonWrite.OptionalDateTimeOffset(writer, "creationTimestamp"u8, CreationTimestamp);
        JsonWrite.OptionalInt64(writer, "deletionGracePeriodSeconds"u8, DeletionGracePeriodSeconds);
        JsonWrite.OptionalDateTimeOffset(writer, "deletionTimestamp"u8, DeletionTimestamp);
        JsonWrite.OptionalList(writer, "finalizers"u8, Finalizers, JsonWrite.String);
        JsonWrite.OptionalString(writer, "generateName"u8, GenerateName);
        JsonWrite.OptionalInt64(writer, "generation"u8, Generation);
        JsonWrite.OptionalMap(writer, "labels"u8, Labels, JsonWrite.String);
        JsonWrite.OptionalList(writer, "managedFields"u8, ManagedFields, JsonWrite.Model);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "namespace"u8, Namespace);
        JsonWrite.OptionalList(writer, "ownerReferences"u8, OwnerReferences, JsonWrite.Model);
        JsonWrite.OptionalString(writer, "resourceVersion"u8, ResourceVersion);
        JsonWrite.OptionalString(writer, "uid"u8, Uid);
    }
}
