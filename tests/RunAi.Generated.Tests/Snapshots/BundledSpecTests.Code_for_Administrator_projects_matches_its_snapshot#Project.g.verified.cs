/// <summary>A project with quota, settings and use.</summary>
[JsonConverter(typeof(JsonModelConverter<Project>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Project : ExtensibleJsonModel, IJsonModel<Project>
{
    private Guid _clusterId;
    private DateTimeOffset _createdAt, _updatedAt;
    private IReadOnlyList<string>? _defaultNodePools;
    private string? _description, _id, _name, _parentId, _requestedNamespace;
    private ProjectEffective? _effective;
    private bool _enforceRunaiScheduler;
    private NodeTypesPerWorkload? _nodeTypes;
    private DepartmentProjectParent? _parent;
    private IReadOnlyList<Resources>? _resources;
    private SchedulingRules? _schedulingRules;
    private ProjectStatus? _status;
    private TotalResources? _totalResources;

    /// <summary>Initializes a new instance of the <see cref="Project"/> class.</summary>
    public Project() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Project(JsonModelInitializer _) { }

    /// <summary>Id of a cluster (UUID).</summary>
    public required Guid ClusterId { get => _clusterId; set { _clusterId = value; MarkAssigned(0); } }

    public required DateTimeOffset CreatedAt { get => _createdAt; set { _createdAt = value; MarkAssigned(1); } }

    public string? CreatedBy { get; set; }

    /// <summary>Names of node pools in the order in which workloads try them, unless a policy or the workload says otherwise.</summary>
    public IReadOnlyList<string>? DefaultNodePools { get => _defaultNodePools; set { _defaultNodePools = value; MarkAssigned(2); } }

    public required string Description { get => _description!; set { _description = value; MarkAssigned(3); } }

    /// <summary>Settings that apply after inheritance from the departments above.</summary>
    public required ProjectEffective Effective { get => _effective!; set { _effective = value; MarkAssigned(4); } }

    /// <summary>Whether all pods of the namespace go through the Run:ai scheduler; needs cluster version 2.21.</summary>
    public required bool EnforceRunaiScheduler { get => _enforceRunaiScheduler; set { _enforceRunaiScheduler = value; MarkAssigned(5); } }

    public required string Id { get => _id!; set { _id = value; MarkAssigned(6); } }

    public required string Name { get => _name!; set { _name = value; MarkAssigned(7); } }

    /// <summary>Node types for workloads whose policy does not specify any; null for any.</summary>
    public NodeTypesPerWorkload? NodeTypes { get => _nodeTypes; set { _nodeTypes = value; MarkAssigned(8); } }

    /// <summary>Average GPU use over three time spans; null properties have no data.</summary>
    public OvertimeData? OvertimeData { get; set; }

    /// <summary>Parent department, with its own parent (recursive); null at the top level.</summary>
    public DepartmentProjectParent? Parent { get => _parent; set { _parent = value; MarkAssigned(9); } }

    /// <summary>Id of the department (UUID).</summary>
    public required string ParentId { get => _parentId!; set { _parentId = value; MarkAssigned(10); } }

    /// <summary>Namespace that was requested at creation; null if the system chose it. The actual one is `status.namespace`.</summary>
    public string? RequestedNamespace { get => _requestedNamespace; set { _requestedNamespace = value; MarkAssigned(11); } }

    /// <summary>Quota, one entry per node pool.</summary>
    public required IReadOnlyList<Resources> Resources { get => _resources!; set { _resources = value; MarkAssigned(12); } }

    /// <summary>Time limits for workloads. Null properties mean no limit; 0 is not allowed.</summary>
    public SchedulingRules? SchedulingRules { get => _schedulingRules; set { _schedulingRules = value; MarkAssigned(13); } }

    public required ProjectStatus Status { get => _status!; set { _status = value; MarkAssigned(14); } }

    /// <summary>Quota over all node pools; null properties are unlimited or unset.</summary>
    public required TotalResources TotalResources { get => _totalResources!; set { _totalResources = value; MarkAssigned(15); } }

    public required DateTimeOffset UpdatedAt { get => _updatedAt; set { _updatedAt = value; MarkAssigned(16); } }

    public string? UpdatedBy { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Project Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Project(default(JsonModelInitializer)));

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

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (WritesRequired(0)) JsonWrite.RequiredGuid(writer, "clusterId"u8, ClusterId);
        if (WritesRequired(1)) JsonWrite.RequiredDateTimeOffset(writer, "createdAt"u8, CreatedAt);
        JsonWrite.OptionalString(writer, "createdBy"u8, CreatedBy);
        if (IsAssigned(2)) JsonWrite.RequiredList(writer, "defaultNodePools"u8, DefaultNodePools, JsonWrite.String);
        if (WritesRequired(3)) JsonWrite.RequiredString(writer, "description"u8, Description);
        if (WritesRequired(4)) JsonWrite.RequiredModel(writer, "effective"u8, Effective);
        if (WritesRequired(5)) JsonWrite.RequiredBoolean(writer, "enforceRunaiScheduler"u8, EnforceRunaiScheduler);
        if (WritesRequired(6)) JsonWrite.RequiredString(writer, "id"u8, Id);
        if (WritesRequired(7)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (IsAssigned(8)) JsonWrite.RequiredModel(writer, "nodeTypes"u8, NodeTypes);
        JsonWrite.OptionalModel(writer, "overtimeData"u8, OvertimeData);
        if (IsAssigned(9)) JsonWrite.RequiredModel(writer, "parent"u8, Parent);
        if (WritesRequired(10)) JsonWrite.RequiredString(writer, "parentId"u8, ParentId);
        if (IsAssigned(11)) JsonWrite.RequiredString(writer, "requestedNamespace"u8, RequestedNamespace);
        if (WritesRequired(12)) JsonWrite.RequiredList(writer, "resources"u8, Resources, JsonWrite.Model);
        if (IsAssigned(13)) JsonWrite.RequiredModel(writer, "schedulingRules"u8, SchedulingRules);
        if (WritesRequired(14)) JsonWrite.RequiredModel(writer, "status"u8, Status);
        if (WritesRequired(15)) JsonWrite.RequiredModel(writer, "totalResources"u8, TotalResources);
        if (WritesRequired(16)) JsonWrite.RequiredDateTimeOffset(writer, "updatedAt"u8, UpdatedAt);
        JsonWrite.OptionalString(writer, "updatedBy"u8, UpdatedBy);
    }

    protected override string PropertyNames =>
        "ClusterId CreatedAt DefaultNodePools Description Effective EnforceRunaiScheduler Id Name NodeTypes Parent ParentId RequestedNamespace Resources SchedulingRules Status TotalResources UpdatedAt; CreatedBy OvertimeData UpdatedBy";
}
