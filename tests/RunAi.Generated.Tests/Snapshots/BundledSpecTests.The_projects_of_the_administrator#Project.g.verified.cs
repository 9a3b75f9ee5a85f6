/// <summary>A project with quota, settings and use.</summary>
[JsonConverter(typeof(JsonModelConverter<Project>))]
public sealed partial class Project : ExtensibleJsonModel, IJsonModel<Project>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public Project() { }

    [SetsRequiredMembers]
    private Project(JsonModelInitializer _) { }

    /// <summary>Id of a cluster (UUID).</summary>
    public required Guid ClusterId { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public string? CreatedBy { get; set; }

    /// <summary>Names of node pools in the order in which workloads try them, unless a policy or the workload says otherwise.</summary>
    public IReadOnlyList<string>? DefaultNodePools { get; set; }

    public required string Description { get; set; } = null!;

    /// <summary>Settings that apply after inheritance from the departments above.</summary>
    public required ProjectEffective Effective { get; set; } = null!;

    /// <summary>Whether all pods of the namespace go through the Run:ai scheduler; needs cluster version 2.21.</summary>
    public required bool EnforceRunaiScheduler { get; set; }

    public required string Id { get; set; } = null!;

    public required string Name { get; set; } = null!;

    /// <summary>Node types for workloads whose policy names none; null for any.</summary>
    public NodeTypesPerWorkload? NodeTypes { get; set; }

    /// <summary>Average GPU use over three spans of time; null members have no data.</summary>
    public OvertimeData? OvertimeData { get; set; }

    /// <summary>The department above, and what is above that (recursive); null at the top.</summary>
    public DepartmentProjectParent? Parent { get; set; }

    /// <summary>Id of the department (UUID).</summary>
    public required string ParentId { get; set; } = null!;

    /// <summary>Namespace that was asked for at creation; null if the system chose it. The real one is `status.namespace`.</summary>
    public string? RequestedNamespace { get; set; }

    /// <summary>Quota, one entry per node pool.</summary>
    public required IReadOnlyList<Resources> Resources { get; set; } = null!;

    /// <summary>Time limits for workloads. Null members mean no limit; 0 is not allowed.</summary>
    public SchedulingRules? SchedulingRules { get; set; }

    public required ProjectStatus Status { get; set; } = null!;

    /// <summary>Quota over all node pools; null members are unlimited or unset.</summary>
    public required TotalResources TotalResources { get; set; } = null!;

    public required DateTimeOffset UpdatedAt { get; set; }

    public string? UpdatedBy { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Project Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new Project(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "clusterId"u8)) { model.ClusterId = JsonRead.Guid(ref reader); continue; }
            if (JsonRead.Is(name, "createdAt"u8)) { model.CreatedAt = JsonRead.DateTimeOffset(ref reader); continue; }
            if (JsonRead.Is(name, "createdBy"u8)) { model.CreatedBy = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "defaultNodePools"u8)) { model.DefaultNodePools = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String); continue; }
            if (JsonRead.Is(name, "description"u8)) { model.Description = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "effective"u8)) { model.Effective = ProjectEffective.Read(ref reader); continue; }
            if (JsonRead.Is(name, "enforceRunaiScheduler"u8)) { model.EnforceRunaiScheduler = JsonRead.Boolean(ref reader); continue; }
            if (JsonRead.Is(name, "id"u8)) { model.Id = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "name"u8)) { model.Name = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "nodeTypes"u8)) { model.NodeTypes = JsonRead.NullableModel<NodeTypesPerWorkload>(ref reader); continue; }
            if (JsonRead.Is(name, "overtimeData"u8)) { model.OvertimeData = global::RunAi.Administrator.OvertimeData.Read(ref reader); continue; }
            if (JsonRead.Is(name, "parent"u8)) { model.Parent = JsonRead.NullableModel<DepartmentProjectParent>(ref reader); continue; }
            if (JsonRead.Is(name, "parentId"u8)) { model.ParentId = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "requestedNamespace"u8)) { model.RequestedNamespace = JsonRead.NullableString(ref reader); continue; }
            if (JsonRead.Is(name, "resources"u8)) { model.Resources = JsonRead.List(ref reader, global::RunAi.Administrator.Resources.Read); continue; }
            if (JsonRead.Is(name, "schedulingRules"u8)) { model.SchedulingRules = JsonRead.NullableModel<SchedulingRules>(ref reader); continue; }
            if (JsonRead.Is(name, "status"u8)) { model.Status = ProjectStatus.Read(ref reader); continue; }
            if (JsonRead.Is(name, "totalResources"u8)) { model.TotalResources = global::RunAi.Administrator.TotalResources.Read(ref reader); continue; }
            if (JsonRead.Is(name, "updatedAt"u8)) { model.UpdatedAt = JsonRead.DateTimeOffset(ref reader); continue; }
            if (JsonRead.Is(name, "updatedBy"u8)) { model.UpdatedBy = JsonRead.String(ref reader); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteRequiredGuid("clusterId"u8, ClusterId);
        writer.WriteRequiredDateTimeOffset("createdAt"u8, CreatedAt);
        writer.WriteOptionalString("createdBy"u8, CreatedBy);
        writer.WriteOptionalList("defaultNodePools"u8, DefaultNodePools, JsonWrite.String);
        writer.WriteRequiredString("description"u8, Description);
        writer.WriteRequiredModel("effective"u8, Effective);
        writer.WriteRequiredBoolean("enforceRunaiScheduler"u8, EnforceRunaiScheduler);
        writer.WriteRequiredString("id"u8, Id);
        writer.WriteRequiredString("name"u8, Name);
        writer.WriteOptionalModel("nodeTypes"u8, NodeTypes);
        writer.WriteOptionalModel("overtimeData"u8, OvertimeData);
        writer.WriteOptionalModel("parent"u8, Parent);
        writer.WriteRequiredString("parentId"u8, ParentId);
        writer.WriteOptionalString("requestedNamespace"u8, RequestedNamespace);
        writer.WriteRequiredList("resources"u8, Resources, JsonWrite.Model);
        writer.WriteOptionalModel("schedulingRules"u8, SchedulingRules);
        writer.WriteRequiredModel("status"u8, Status);
        writer.WriteRequiredModel("totalResources"u8, TotalResources);
        writer.WriteRequiredDateTimeOffset("updatedAt"u8, UpdatedAt);
        writer.WriteOptionalString("updatedBy"u8, UpdatedBy);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
