using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class Pvc : IAdditionalDataHolder, IParsable
{
    public Pvc() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public string? Path { get; set; }

    public bool? ReadOnly { get; set; }

    public string? Size { get; set; }

    public string? StorageClass { get; set; }

    public static Pvc CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "path", n => { Path = n.GetStringValue(); } },
        { "readOnly", n => { ReadOnly = n.GetBoolValue(); } },
        { "size", n => { Size = n.GetStringValue(); } },
        { "storageClass", n => { StorageClass = n.GetStringValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue("path", Path);
        writer.WriteBoolValue("readOnly", ReadOnly);
        writer.WriteStringValue("size", Size);
        writer.WriteStringValue("storageClass", StorageClass);
        writer.WriteAdditionalData(AdditionalData);
    }
}
