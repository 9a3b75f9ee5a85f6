using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class Amounts : IAdditionalDataHolder, IParsable
{
    public Amounts() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public double? Cpu { get; set; }

    public double? Gpu { get; set; }

    public double? Memory { get; set; }

    public static Amounts CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "cpu", n => { Cpu = n.GetDoubleValue(); } },
        { "gpu", n => { Gpu = n.GetDoubleValue(); } },
        { "memory", n => { Memory = n.GetDoubleValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteDoubleValue("cpu", Cpu);
        writer.WriteDoubleValue("gpu", Gpu);
        writer.WriteDoubleValue("memory", Memory);
        writer.WriteAdditionalData(AdditionalData);
    }
}
