using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class Project : IAdditionalDataHolder, IParsable
{
    public Project() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public ProjectParent? Parent { get; set; }

    public ProjectStatus? Status { get; set; }

    public string? ParentId { get; set; }

    public Guid? ClusterId { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public string? CreatedBy { get; set; }

    public ProjectEffective? Effective { get; set; }

    public NodeTypes? NodeTypes { get; set; }

    public List<Quota>? Resources { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public string? UpdatedBy { get; set; }

    public string? Description { get; set; }

    public OvertimeData? OvertimeData { get; set; }

    public TotalResources? TotalResources { get; set; }

    public SchedulingRules? SchedulingRules { get; set; }

    public List<string>? DefaultNodePools { get; set; }

    public string? RequestedNamespace { get; set; }

    public bool? EnforceRunaiScheduler { get; set; }

    public static Project CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "clusterId", n => { ClusterId = n.GetGuidValue(); } },
        { "createdAt", n => { CreatedAt = n.GetDateTimeOffsetValue(); } },
        { "createdBy", n => { CreatedBy = n.GetStringValue(); } },
        { "defaultNodePools", n => { DefaultNodePools = n.GetCollectionOfPrimitiveValues<string>()?.AsList(); } },
        { "description", n => { Description = n.GetStringValue(); } },
        { "effective", n => { Effective = n.GetObjectValue<ProjectEffective>(ProjectEffective.CreateFromDiscriminatorValue); } },
        { "enforceRunaiScheduler", n => { EnforceRunaiScheduler = n.GetBoolValue(); } },
        { "id", n => { Id = n.GetStringValue(); } },
        { "name", n => { Name = n.GetStringValue(); } },
        { "nodeTypes", n => { NodeTypes = n.GetObjectValue<NodeTypes>(NodeTypes.CreateFromDiscriminatorValue); } },
        { "overtimeData", n => { OvertimeData = n.GetObjectValue<OvertimeData>(OvertimeData.CreateFromDiscriminatorValue); } },
        { "parent", n => { Parent = n.GetObjectValue<ProjectParent>(ProjectParent.CreateFromDiscriminatorValue); } },
        { "parentId", n => { ParentId = n.GetStringValue(); } },
        { "requestedNamespace", n => { RequestedNamespace = n.GetStringValue(); } },
        { "resources", n => { Resources = n.GetCollectionOfObjectValues<Quota>(global::RunAi.Generated.Benchmarks.Kiota.Models.Quota.CreateFromDiscriminatorValue)?.AsList(); } },
        { "schedulingRules", n => { SchedulingRules = n.GetObjectValue<SchedulingRules>(SchedulingRules.CreateFromDiscriminatorValue); } },
        { "status", n => { Status = n.GetObjectValue<ProjectStatus>(ProjectStatus.CreateFromDiscriminatorValue); } },
        { "totalResources", n => { TotalResources = n.GetObjectValue<TotalResources>(TotalResources.CreateFromDiscriminatorValue); } },
        { "updatedAt", n => { UpdatedAt = n.GetDateTimeOffsetValue(); } },
        { "updatedBy", n => { UpdatedBy = n.GetStringValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteGuidValue("clusterId", ClusterId);
        writer.WriteDateTimeOffsetValue("createdAt", CreatedAt);
        writer.WriteStringValue("createdBy", CreatedBy);
        writer.WriteCollectionOfPrimitiveValues<string>("defaultNodePools", DefaultNodePools);
        writer.WriteStringValue("description", Description);
        writer.WriteObjectValue<ProjectEffective>("effective", Effective);
        writer.WriteBoolValue("enforceRunaiScheduler", EnforceRunaiScheduler);
        writer.WriteStringValue("id", Id);
        writer.WriteStringValue("name", Name);
        writer.WriteObjectValue<NodeTypes>("nodeTypes", NodeTypes);
        writer.WriteObjectValue<OvertimeData>("overtimeData", OvertimeData);
        writer.WriteObjectValue<ProjectParent>("parent", Parent);
        writer.WriteStringValue("parentId", ParentId);
        writer.WriteStringValue("requestedNamespace", RequestedNamespace);
        writer.WriteCollectionOfObjectValues<Quota>("resources", Resources);
        writer.WriteObjectValue<SchedulingRules>("schedulingRules", SchedulingRules);
        writer.WriteObjectValue<ProjectStatus>("status", Status);
        writer.WriteObjectValue<TotalResources>("totalResources", TotalResources);
        writer.WriteDateTimeOffsetValue("updatedAt", UpdatedAt);
        writer.WriteStringValue("updatedBy", UpdatedBy);
        writer.WriteAdditionalData(AdditionalData);
    }
}
