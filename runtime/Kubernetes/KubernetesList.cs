using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents a page of a list.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed class KubernetesList<T> : ExtensibleJsonModel, IJsonModel<KubernetesList<T>>
    where T : class, IKubernetesObject<T>
{
    /// <summary>Gets or sets the objects.</summary>
    public IReadOnlyList<T> Items { get; set; } = [];

    /// <summary>Gets or sets the metadata of the list.</summary>
    public ListMeta? Metadata { get; set; }

    /// <summary>Gets the token of the next page, or <see langword="null"/> on the last one.</summary>
    [JsonIgnore]
    public string? Continue => string.IsNullOrEmpty(Metadata?.Continue) ? null : Metadata.Continue;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override string PropertyNames => "Items;;Metadata";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static KubernetesList<T> Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new KubernetesList<T>(), required: 1);

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "items"u8))
        {
            // An empty list can be null.
            Items = JsonRead.IsNull(ref reader) ? [] : JsonRead.Models<T>(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "metadata"u8))
        {
            Metadata = ListMeta.Read(ref reader);
            return 1;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.RequiredList(writer, "items"u8, Items, static (json, item) => item.Write(json));
        JsonWrite.OptionalModel(writer, "metadata"u8, Metadata);
    }
}
