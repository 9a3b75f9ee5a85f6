/// <summary>A project with quota, settings and use.</summary>
[JsonConverter(typeof(JsonModelConverter<Project>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Project : ExtensibleJsonModel, IJsonModel<Project>
{
    /// <summary>Initializes a new instance of the <see cref="Project"/> class.</summary>
    public Project() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Project(JsonModelInitializer _) { }

    /// <summary>Id of a cluster (UUID).</summary>
    public required Guid ClusterId { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public string? CreatedBy { get; set; }

    /// <summary>Names of node pools in the order in which workloads try them, unless a policy or the workload says otherwise.</summary>
    public IReadOnlyList<string>? DefaultNodePools { get; set; }

    public required string Description { get; set; }

    /// <summary>Settings that apply after inheritance from the departments above.</summary>
    public required ProjectEffective Effective { get; set; }

    /// <summary>Whether all pods of the namespace go through the Run:ai scheduler; needs cluster version 2.21.</summary>
    public required bool EnforceRunaiScheduler { get; set; }

    public required string Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Node types for workloads whose policy does not specify any; null for any.</summary>
    public NodeTypesPerWorkload? NodeTypes { get; set; }

    /// <summary>Average GPU use over three time spans; null properties have no data.</summary>
    public OvertimeData? OvertimeData { get; set; }

    /// <summary>Parent department, with its own parent (recursive); null at the top level.</summary>
    public DepartmentProjectParent? Parent { get; set; }

    /// <summary>Id of the department (UUID).</summary>
    public required string ParentId { get; set; }

    /// <summary>Namespace that was requested at creation; null if the system chose it. The actual one is `status.namespace`.</summary>
    public string? RequestedNamespace { get; set; }

    /// <summary>Quota, one entry per node pool.</summary>
    public required IReadOnlyList<Resources> Resources { get; set; }

    /// <summary>Time limits for workloads. Null properties mean no limit; 0 is not allowed.</summary>
    public SchedulingRules? SchedulingRules { get; set; }

    public required ProjectStatus Status { get; set; }

    /// <summary>Quota over all node pools; null properties are unlimited or unset.</summary>
    public required TotalResources TotalResources { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public string? UpdatedBy { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Project Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Project(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "clusterId"u8)) ClusterId = JsonRead.Guid(ref reader);
        else if (JsonRead.NameEquals(name, "createdAt"u8)) CreatedAt = JsonRead.DateTimeOffset(ref reader);
        else if (JsonRead.NameEquals(name, "createdBy"u8)) CreatedBy = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "defaultNodePools"u8)) DefaultNodePools = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "description"u8)) Description = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "effective"u8)) Effective = ProjectEffective.Read(ref reader);
        else if (JsonRead.NameEquals(name, "enforceRunaiScheduler"u8)) EnforceRunaiScheduler = JsonRead.Boolean(ref reader);
        else if (JsonRead.NameEquals(name, "id"u8)) Id = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "nodeTypes"u8)) NodeTypes = JsonRead.NullableModel<NodeTypesPerWorkload>(ref reader);
        else if (JsonRead.NameEquals(name, "overtimeData"u8)) OvertimeData = global::RunAi.Administrator.OvertimeData.Read(ref reader);
        else if (JsonRead.NameEquals(name, "parent"u8)) Parent = JsonRead.NullableModel<DepartmentProjectParent>(ref reader);
        else if (JsonRead.NameEquals(name, "parentId"u8)) ParentId = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "requestedNamespace"u8)) RequestedNamespace = JsonRead.NullableString(ref reader);
        else if (JsonRead.NameEquals(name, "resources"u8)) Resources = JsonRead.Models<Resources>(ref reader);
        else if (JsonRead.NameEquals(name, "schedulingRules"u8)) SchedulingRules = JsonRead.NullableModel<SchedulingRules>(ref reader);
        else if (JsonRead.NameEquals(name, "status"u8)) Status = ProjectStatus.Read(ref reader);
        else if (JsonRead.NameEquals(name, "totalResources"u8)) TotalResources = global::RunAi.Administrator.TotalResources.Read(ref reader);
        else if (JsonRead.NameEquals(name, "updatedAt"u8)) UpdatedAt = JsonRead.DateTimeOffset(ref reader);
        else if (JsonRead.NameEquals(name, "updatedBy"u8)) UpdatedBy = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.RequiredGuid(writer, "clusterId"u8, ClusterId);
        JsonWrite.RequiredDateTimeOffset(writer, "createdAt"u8, CreatedAt);
        JsonWrite.OptionalString(writer, "createdBy"u8, CreatedBy);
        JsonWrite.OptionalList(writer, "defaultNodePools"u8, DefaultNodePools, JsonWrite.String);
        JsonWrite.RequiredString(writer, "description"u8, Description);
        JsonWrite.RequiredModel(writer, "effective"u8, Effective);
        JsonWrite.RequiredBoolean(writer, "enforceRunaiScheduler"u8, EnforceRunaiScheduler);
        JsonWrite.RequiredString(writer, "id"u8, Id);
        JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.OptionalModel(writer, "nodeTypes"u8, NodeTypes);
        JsonWrite.OptionalModel(writer, "overtimeData"u8, OvertimeData);
        JsonWrite.OptionalModel(writer, "parent"u8, Parent);
        JsonWrite.RequiredString(writer, "parentId"u8, ParentId);
        JsonWrite.OptionalString(writer, "requestedNamespace"u8, RequestedNamespace);
        JsonWrite.RequiredList(writer, "resources"u8, Resources, JsonWrite.Model);
        JsonWrite.OptionalModel(writer, "schedulingRules"u8, SchedulingRules);
        JsonWrite.RequiredModel(writer, "status"u8, Status);
        JsonWrite.RequiredModel(writer, "totalResources"u8, TotalResources);
        JsonWrite.RequiredDateTimeOffset(writer, "updatedAt"u8, UpdatedAt);
        JsonWrite.OptionalString(writer, "updatedBy"u8, UpdatedBy);
    }
}
