using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class ProjectEffective : IAdditionalDataHolder, IParsable
{
    public ProjectEffective() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public NodeTypes? NodeTypes { get; set; }

    public SchedulingRules? SchedulingRules { get; set; }

    public List<string>? DefaultNodePools { get; set; }

    public static ProjectEffective CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "defaultNodePools", n => { DefaultNodePools = n.GetCollectionOfPrimitiveValues<string>()?.AsList(); } },
        { "nodeTypes", n => { NodeTypes = n.GetObjectValue<NodeTypes>(NodeTypes.CreateFromDiscriminatorValue); } },
        { "schedulingRules", n => { SchedulingRules = n.GetObjectValue<SchedulingRules>(SchedulingRules.CreateFromDiscriminatorValue); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteCollectionOfPrimitiveValues<string>("defaultNodePools", DefaultNodePools);
        writer.WriteObjectValue<NodeTypes>("nodeTypes", NodeTypes);
        writer.WriteObjectValue<SchedulingRules>("schedulingRules", SchedulingRules);
        writer.WriteAdditionalData(AdditionalData);
    }
}
