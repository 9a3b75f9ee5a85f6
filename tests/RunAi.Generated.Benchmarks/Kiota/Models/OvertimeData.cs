using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class OvertimeData : IAdditionalDataHolder, IParsable
{
    public OvertimeData() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public OvertimeRange? Range7dData { get; set; }

    public OvertimeRange? Range24hData { get; set; }

    public OvertimeRange? Range30dData { get; set; }

    public static OvertimeData CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "range24hData", n => { Range24hData = n.GetObjectValue<OvertimeRange>(OvertimeRange.CreateFromDiscriminatorValue); } },
        { "range30dData", n => { Range30dData = n.GetObjectValue<OvertimeRange>(OvertimeRange.CreateFromDiscriminatorValue); } },
        { "range7dData", n => { Range7dData = n.GetObjectValue<OvertimeRange>(OvertimeRange.CreateFromDiscriminatorValue); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteObjectValue<OvertimeRange>("range24hData", Range24hData);
        writer.WriteObjectValue<OvertimeRange>("range30dData", Range30dData);
        writer.WriteObjectValue<OvertimeRange>("range7dData", Range7dData);
        writer.WriteAdditionalData(AdditionalData);
    }
}
