using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the metadata of a list.</summary>
[JsonConverter(typeof(JsonModelConverter<ListMeta>))]
public sealed class ListMeta : ExtensibleJsonModel, IJsonModel<ListMeta>
{
    /// <summary>Gets or sets the token of the next page; <see langword="null"/> or empty on the last page.</summary>
    public string? Continue { get; set; }

    /// <summary>Gets or sets the number of objects on the following pages, or <see langword="null"/> if the server does not know it.</summary>
    public long? RemainingItemCount { get; set; }

    /// <summary>Gets or sets the version of the list, from which a watch can start.</summary>
    public string? ResourceVersion { get; set; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override string PropertyNames => ";;Continue RemainingItemCount ResourceVersion";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ListMeta Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ListMeta());

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "continue"u8))
        {
            Continue = JsonRead.String(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "remainingItemCount"u8))
        {
            RemainingItemCount = JsonRead.OptionalInt64(ref reader);
            return 1;
        }

        if (JsonRead.NameEquals(name, "resourceVersion"u8))
        {
            ResourceVersion = JsonRead.String(ref reader);
            return 2;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "continue"u8, Continue);
        JsonWrite.OptionalInt64(writer, "remainingItemCount"u8, RemainingItemCount);
        JsonWrite.OptionalString(writer, "resourceVersion"u8, ResourceVersion);
    }
}
