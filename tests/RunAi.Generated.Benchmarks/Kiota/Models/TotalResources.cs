using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class TotalResources : IAdditionalDataHolder, IParsable
{
    public TotalResources() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public double? CpuQuota { get; set; }

    public double? GpuQuota { get; set; }

    public double? MemoryQuota { get; set; }

    public static TotalResources CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "cpuQuota", n => { CpuQuota = n.GetDoubleValue(); } },
        { "gpuQuota", n => { GpuQuota = n.GetDoubleValue(); } },
        { "memoryQuota", n => { MemoryQuota = n.GetDoubleValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteDoubleValue("cpuQuota", CpuQuota);
        writer.WriteDoubleValue("gpuQuota", GpuQuota);
        writer.WriteDoubleValue("memoryQuota", MemoryQuota);
        writer.WriteAdditionalData(AdditionalData);
    }
}
