/// <summary>A project with quota, settings and use.</summary>
[JsonConverter(typeof(JsonModelConverter<Project>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Project : ExtensibleJsonModel, IJsonModel<Project>
{
    private Guid __clusterId;
    private DateTimeOffset __createdAt, __updatedAt;
    private IReadOnlyList<string>? __defaultNodePools;
    private bool __enforceRunaiScheduler;
    private NodeTypesPerWorkload? __nodeTypes;
    private DepartmentProjectParent? __parent;
    private string? __requestedNamespace;
    private SchedulingRules? __schedulingRules;

    /// <summary>Initializes a new instance of the <see cref="Project"/> class.</summary>
    public Project() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Project(JsonModelInitializer _) { }

    /// <summary>Id of a cluster (UUID).</summary>
    public required Guid ClusterId { get => __clusterId; set { __clusterId = value; MarkPresent(0); } }

    public required DateTimeOffset CreatedAt { get => __createdAt; set { __createdAt = value; MarkPresent(1); } }

    public string? CreatedBy { get; set; }

    /// <summary>Names of node pools in the order in which workloads try them, unless a policy or the workload says otherwise.</summary>
    public IReadOnlyList<string>? DefaultNodePools { get => __defaultNodePools; set { __defaultNodePools = value; MarkNull(12, value is null); } }

    public required string Description { get; set; }

    /// <summary>Settings that apply after inheritance from the departments above.</summary>
    public required ProjectEffective Effective { get; set; }

    /// <summary>Whether all pods of the namespace go through the Run:ai scheduler; needs cluster version 2.21.</summary>
    public required bool EnforceRunaiScheduler { get => __enforceRunaiScheduler; set { __enforceRunaiScheduler = value; MarkPresent(4); } }

    public required string Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Node types for workloads whose policy does not specify any; null for any.</summary>
    public NodeTypesPerWorkload? NodeTypes { get => __nodeTypes; set { __nodeTypes = value; MarkNull(13, value is null); } }

    /// <summary>Average GPU use over three time spans; null properties have no data.</summary>
    public OvertimeData? OvertimeData { get; set; }

    /// <summary>Parent department, with its own parent (recursive); null at the top level.</summary>
    public DepartmentProjectParent? Parent { get => __parent; set { __parent = value; MarkNull(14, value is null); } }

    /// <summary>Id of the department (UUID).</summary>
    public required string ParentId { get; set; }

    /// <summary>Namespace that was requested at creation; null if the system chose it. The actual one is `status.namespace`.</summary>
    public string? RequestedNamespace { get => __requestedNamespace; set { __requestedNamespace = value; MarkNull(15, value is null); } }

    /// <summary>Quota, one entry per node pool.</summary>
    public required IReadOnlyList<Resources> Resources { get; set; }

    /// <summary>Time limits for workloads. Null properties mean no limit; 0 is not allowed.</summary>
    public SchedulingRules? SchedulingRules { get => __schedulingRules; set { __schedulingRules = value; MarkNull(16, value is null); } }

    public required ProjectStatus Status { get; set; }

    /// <summary>Quota over all node pools; null properties are unlimited or unset.</summary>
    public required TotalResources TotalResources { get; set; }

    public required DateTimeOffset UpdatedAt { get => __updatedAt; set { __updatedAt = value; MarkPresent(11); } }

    public string? UpdatedBy { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Project Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Project(default(JsonModelInitializer)), required: 12, nullable: 5);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "clusterId"u8)) { __clusterId = JsonRead.Guid(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "createdAt"u8)) { __createdAt = JsonRead.DateTimeOffset(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "createdBy"u8)) { CreatedBy = JsonRead.String(ref reader); return 17; }
        if (JsonRead.NameEquals(name, "defaultNodePools"u8)) { __defaultNodePools = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String); return 12; }
        if (JsonRead.NameEquals(name, "description"u8)) { Description = JsonRead.String(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "effective"u8)) { Effective = ProjectEffective.Read(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "enforceRunaiScheduler"u8)) { __enforceRunaiScheduler = JsonRead.Boolean(ref reader); return 4; }
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 5; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 6; }
        if (JsonRead.NameEquals(name, "nodeTypes"u8)) { __nodeTypes = JsonRead.NullableModel<NodeTypesPerWorkload>(ref reader); return 13; }
        if (JsonRead.NameEquals(name, "overtimeData"u8)) { OvertimeData = global::RunAi.Administrator.OvertimeData.Read(ref reader); return 18; }
        if (JsonRead.NameEquals(name, "parent"u8)) { __parent = JsonRead.NullableModel<DepartmentProjectParent>(ref reader); return 14; }
        if (JsonRead.NameEquals(name, "parentId"u8)) { ParentId = JsonRead.String(ref reader); return 7; }
        if (JsonRead.NameEquals(name, "requestedNamespace"u8)) { __requestedNamespace = JsonRead.NullableString(ref reader); return 15; }
        if (JsonRead.NameEquals(name, "resources"u8)) { Resources = JsonRead.Models<Resources>(ref reader); return 8; }
        if (JsonRead.NameEquals(name, "schedulingRules"u8)) { __schedulingRules = JsonRead.NullableModel<SchedulingRules>(ref reader); return 16; }
        if (JsonRead.NameEquals(name, "status"u8)) { Status = ProjectStatus.Read(ref reader); return 9; }
        if (JsonRead.NameEquals(name, "totalResources"u8)) { TotalResources = global::RunAi.Administrator.TotalResources.Read(ref reader); return 10; }
        if (JsonRead.NameEquals(name, "updatedAt"u8)) { __updatedAt = JsonRead.DateTimeOffset(ref reader); return 11; }
        if (JsonRead.NameEquals(name, "updatedBy"u8)) { UpdatedBy = JsonRead.String(ref reader); return 19; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredGuid(writer, "clusterId"u8, ClusterId);
        if (!IsMissing(1)) JsonWrite.RequiredDateTimeOffset(writer, "createdAt"u8, CreatedAt);
        JsonWrite.OptionalString(writer, "createdBy"u8, CreatedBy);
        if (DefaultNodePools is not null || IsNullSet(12)) JsonWrite.RequiredList(writer, "defaultNodePools"u8, DefaultNodePools, JsonWrite.String);
        if (Description is not null || !IsMissing(2)) JsonWrite.RequiredString(writer, "description"u8, Description);
        if (Effective is not null || !IsMissing(3)) JsonWrite.RequiredModel(writer, "effective"u8, Effective);
        if (!IsMissing(4)) JsonWrite.RequiredBoolean(writer, "enforceRunaiScheduler"u8, EnforceRunaiScheduler);
        if (Id is not null || !IsMissing(5)) JsonWrite.RequiredString(writer, "id"u8, Id);
        if (Name is not null || !IsMissing(6)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (NodeTypes is not null || IsNullSet(13)) JsonWrite.RequiredModel(writer, "nodeTypes"u8, NodeTypes);
        JsonWrite.OptionalModel(writer, "overtimeData"u8, OvertimeData);
        if (Parent is not null || IsNullSet(14)) JsonWrite.RequiredModel(writer, "parent"u8, Parent);
        if (ParentId is not null || !IsMissing(7)) JsonWrite.RequiredString(writer, "parentId"u8, ParentId);
        if (RequestedNamespace is not null || IsNullSet(15)) JsonWrite.RequiredString(writer, "requestedNamespace"u8, RequestedNamespace);
        if (Resources is not null || !IsMissing(8)) JsonWrite.RequiredList(writer, "resources"u8, Resources, JsonWrite.Model);
        if (SchedulingRules is not null || IsNullSet(16)) JsonWrite.RequiredModel(writer, "schedulingRules"u8, SchedulingRules);
        if (Status is not null || !IsMissing(9)) JsonWrite.RequiredModel(writer, "status"u8, Status);
        if (TotalResources is not null || !IsMissing(10)) JsonWrite.RequiredModel(writer, "totalResources"u8, TotalResources);
        if (!IsMissing(11)) JsonWrite.RequiredDateTimeOffset(writer, "updatedAt"u8, UpdatedAt);
        JsonWrite.OptionalString(writer, "updatedBy"u8, UpdatedBy);
    }

    protected override string PropertyNames =>
        "ClusterId CreatedAt Description Effective EnforceRunaiScheduler Id Name ParentId Resources Status TotalResources UpdatedAt;DefaultNodePools NodeTypes Parent RequestedNamespace SchedulingRules;CreatedBy OvertimeData UpdatedBy";
}
