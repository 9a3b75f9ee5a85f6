using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class Quota : IAdditionalDataHolder, IParsable
{
    public Quota() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public CpuQuota? Cpu { get; set; }

    public GpuQuota? Gpu { get; set; }

    public MemoryQuota? Memory { get; set; }

    public NodePool? NodePool { get; set; }

    public string? Priority { get; set; }

    public static Quota CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "cpu", n => { Cpu = n.GetObjectValue<CpuQuota>(CpuQuota.CreateFromDiscriminatorValue); } },
        { "gpu", n => { Gpu = n.GetObjectValue<GpuQuota>(GpuQuota.CreateFromDiscriminatorValue); } },
        { "memory", n => { Memory = n.GetObjectValue<MemoryQuota>(MemoryQuota.CreateFromDiscriminatorValue); } },
        { "nodePool", n => { NodePool = n.GetObjectValue<NodePool>(NodePool.CreateFromDiscriminatorValue); } },
        { "priority", n => { Priority = n.GetStringValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteObjectValue<CpuQuota>("cpu", Cpu);
        writer.WriteObjectValue<GpuQuota>("gpu", Gpu);
        writer.WriteObjectValue<MemoryQuota>("memory", Memory);
        writer.WriteObjectValue<NodePool>("nodePool", NodePool);
        writer.WriteStringValue("priority", Priority);
        writer.WriteAdditionalData(AdditionalData);
    }
}
