using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class PortMap : IAdditionalDataHolder, IParsable
{
    public PortMap() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public bool? AutoGenerate { get; set; }

    public long? Container { get; set; }

    public long? External { get; set; }

    public static PortMap CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "autoGenerate", n => { AutoGenerate = n.GetBoolValue(); } },
        { "container", n => { Container = n.GetLongValue(); } },
        { "external", n => { External = n.GetLongValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteBoolValue("autoGenerate", AutoGenerate);
        writer.WriteLongValue("container", Container);
        writer.WriteLongValue("external", External);
        writer.WriteAdditionalData(AdditionalData);
    }
}
