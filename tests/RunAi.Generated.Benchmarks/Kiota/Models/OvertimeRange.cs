using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class OvertimeRange : IAdditionalDataHolder, IParsable
{
    public OvertimeRange() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public double? AverageGpuAllocation { get; set; }

    public double? AverageGpuUtilization { get; set; }

    public double? AverageGpuMemoryUtilization { get; set; }

    public static OvertimeRange CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "averageGpuAllocation", n => { AverageGpuAllocation = n.GetDoubleValue(); } },
        { "averageGpuMemoryUtilization", n => { AverageGpuMemoryUtilization = n.GetDoubleValue(); } },
        { "averageGpuUtilization", n => { AverageGpuUtilization = n.GetDoubleValue(); } },
        { "updatedAt", n => { UpdatedAt = n.GetDateTimeOffsetValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteDoubleValue("averageGpuAllocation", AverageGpuAllocation);
        writer.WriteDoubleValue("averageGpuMemoryUtilization", AverageGpuMemoryUtilization);
        writer.WriteDoubleValue("averageGpuUtilization", AverageGpuUtilization);
        writer.WriteDateTimeOffsetValue("updatedAt", UpdatedAt);
        writer.WriteAdditionalData(AdditionalData);
    }
}
