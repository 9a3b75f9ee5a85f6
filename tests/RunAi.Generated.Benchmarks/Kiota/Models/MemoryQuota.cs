using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class MemoryQuota : IAdditionalDataHolder, IParsable
{
    public MemoryQuota() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public double? Limit { get; set; }

    public Units? Units { get; set; }

    public double? Deserved { get; set; }

    public double? OverQuotaWeight { get; set; }

    public static MemoryQuota CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "deserved", n => { Deserved = n.GetDoubleValue(); } },
        { "limit", n => { Limit = n.GetDoubleValue(); } },
        { "overQuotaWeight", n => { OverQuotaWeight = n.GetDoubleValue(); } },
        { "units", n => { Units = n.GetEnumValue<Units>(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteDoubleValue("deserved", Deserved);
        writer.WriteDoubleValue("limit", Limit);
        writer.WriteDoubleValue("overQuotaWeight", OverQuotaWeight);
        writer.WriteEnumValue<Units>("units", Units);
        writer.WriteAdditionalData(AdditionalData);
    }
}
