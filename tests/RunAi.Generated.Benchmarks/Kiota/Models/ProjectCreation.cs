using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class ProjectCreation : IAdditionalDataHolder, IParsable
{
    public ProjectCreation() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public string? Name { get; set; }

    public string? ParentId { get; set; }

    public Guid? ClusterId { get; set; }

    public NodeTypes? NodeTypes { get; set; }

    public List<Quota>? Resources { get; set; }

    public string? Description { get; set; }

    public SchedulingRules? SchedulingRules { get; set; }

    public List<string>? DefaultNodePools { get; set; }

    public string? RequestedNamespace { get; set; }

    public bool? EnforceRunaiScheduler { get; set; }

    public static ProjectCreation CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "clusterId", n => { ClusterId = n.GetGuidValue(); } },
        { "defaultNodePools", n => { DefaultNodePools = n.GetCollectionOfPrimitiveValues<string>()?.AsList(); } },
        { "description", n => { Description = n.GetStringValue(); } },
        { "enforceRunaiScheduler", n => { EnforceRunaiScheduler = n.GetBoolValue(); } },
        { "name", n => { Name = n.GetStringValue(); } },
        { "nodeTypes", n => { NodeTypes = n.GetObjectValue<NodeTypes>(NodeTypes.CreateFromDiscriminatorValue); } },
        { "parentId", n => { ParentId = n.GetStringValue(); } },
        { "requestedNamespace", n => { RequestedNamespace = n.GetStringValue(); } },
        { "resources", n => { Resources = n.GetCollectionOfObjectValues<Quota>(global::RunAi.Generated.Benchmarks.Kiota.Models.Quota.CreateFromDiscriminatorValue)?.AsList(); } },
        { "schedulingRules", n => { SchedulingRules = n.GetObjectValue<SchedulingRules>(SchedulingRules.CreateFromDiscriminatorValue); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteGuidValue("clusterId", ClusterId);
        writer.WriteCollectionOfPrimitiveValues<string>("defaultNodePools", DefaultNodePools);
        writer.WriteStringValue("description", Description);
        writer.WriteBoolValue("enforceRunaiScheduler", EnforceRunaiScheduler);
        writer.WriteStringValue("name", Name);
        writer.WriteObjectValue<NodeTypes>("nodeTypes", NodeTypes);
        writer.WriteStringValue("parentId", ParentId);
        writer.WriteStringValue("requestedNamespace", RequestedNamespace);
        writer.WriteCollectionOfObjectValues<Quota>("resources", Resources);
        writer.WriteObjectValue<SchedulingRules>("schedulingRules", SchedulingRules);
        writer.WriteAdditionalData(AdditionalData);
    }
}
