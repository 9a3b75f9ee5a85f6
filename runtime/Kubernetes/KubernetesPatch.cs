using System.Text.Json;
using System.Text.Json.Nodes;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents changes of an object.</summary>
public sealed class KubernetesPatch
{
    private readonly Action<Utf8JsonWriter> _write;

    private KubernetesPatch(string mediaType, Action<Utf8JsonWriter> write)
    {
        MediaType = mediaType;
        _write = write;
    }

    /// <summary>Gets the media type of the changes.</summary>
    public string MediaType { get; }

    /// <summary>
    /// Creates a JSON Merge Patch (RFC 7396): properties replace those of the object, objects are merged, lists are replaced, and null removes a property.
    /// </summary>
    /// <param name="changes">The changed properties.</param>
    public static KubernetesPatch Merge(JsonObject changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return new KubernetesPatch("application/merge-patch+json", writer => changes.WriteTo(writer));
    }

    /// <summary>Creates a JSON Merge Patch (RFC 7396) from the assigned properties of a model.</summary>
    /// <param name="changes">A model with the changed properties only.</param>
    public static KubernetesPatch Merge(JsonModel changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return new KubernetesPatch("application/merge-patch+json", changes.Write);
    }

    /// <summary>Creates a JSON Patch (RFC 6902). The server applies all operations or none.</summary>
    /// <param name="operations">The operations, in the order in which they are applied.</param>
    public static KubernetesPatch Json(params JsonPatchOperation[] operations)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return new KubernetesPatch("application/json-patch+json", writer =>
        {
            writer.WriteStartArray();
            foreach (var operation in operations)
            {
                operation.Write(writer);
            }

            writer.WriteEndArray();
        });
    }

    internal void Write(Utf8JsonWriter writer) => _write(writer);
}
