using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class NodePoolQuotaStatus : IAdditionalDataHolder, IParsable
{
    public NodePoolQuotaStatus() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public Amounts? Allocated { get; set; }

    public Amounts? Requested { get; set; }

    public string? NodePoolId { get; set; }

    public string? NodePoolName { get; set; }

    public Amounts? AllocatedNonPreemptible { get; set; }

    public static NodePoolQuotaStatus CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "allocated", n => { Allocated = n.GetObjectValue<Amounts>(Amounts.CreateFromDiscriminatorValue); } },
        { "allocatedNonPreemptible", n => { AllocatedNonPreemptible = n.GetObjectValue<Amounts>(Amounts.CreateFromDiscriminatorValue); } },
        { "nodePoolId", n => { NodePoolId = n.GetStringValue(); } },
        { "nodePoolName", n => { NodePoolName = n.GetStringValue(); } },
        { "requested", n => { Requested = n.GetObjectValue<Amounts>(Amounts.CreateFromDiscriminatorValue); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteObjectValue<Amounts>("allocated", Allocated);
        writer.WriteObjectValue<Amounts>("allocatedNonPreemptible", AllocatedNonPreemptible);
        writer.WriteStringValue("nodePoolId", NodePoolId);
        writer.WriteStringValue("nodePoolName", NodePoolName);
        writer.WriteObjectValue<Amounts>("requested", Requested);
        writer.WriteAdditionalData(AdditionalData);
    }
}
