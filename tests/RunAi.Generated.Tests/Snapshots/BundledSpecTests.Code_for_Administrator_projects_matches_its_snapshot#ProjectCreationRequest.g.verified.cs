/// <summary>Settings of a project that can change.</summary>
[JsonConverter(typeof(JsonModelConverter<ProjectCreationRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ProjectCreationRequest : ExtensibleJsonModel, IJsonModel<ProjectCreationRequest>
{
    private Guid _clusterId;
    private IReadOnlyList<string>? _defaultNodePools;
    private bool? _enforceRunaiScheduler;
    private string? _name, _parentId;
    private NodeTypesPerWorkload? _nodeTypes;
    private IReadOnlyList<ResourcesNullable>? _resources;
    private SchedulingRules? _schedulingRules;

    /// <summary>Initializes a new instance of the <see cref="ProjectCreationRequest"/> class.</summary>
    public ProjectCreationRequest() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ProjectCreationRequest(JsonModelInitializer _) { }

    /// <summary>Id of a cluster (UUID).</summary>
    public required Guid ClusterId { get => _clusterId; set { _clusterId = value; MarkAssigned(0); } }

    /// <summary>Names of node pools in the order in which workloads try them, unless a policy or the workload says otherwise.</summary>
    /// <remarks>Not sent unless assigned; null is sent as null.</remarks>
    public IReadOnlyList<string>? DefaultNodePools { get => _defaultNodePools; set { _defaultNodePools = value; MarkAssigned(1); } }

    public string? Description { get; set; }

    /// <summary>Sends all pods of the namespace through the Run:ai scheduler; needs cluster version 2.21.</summary>
    /// <remarks>
    /// <para>Default: true.</para>
    /// <para>Not sent unless assigned; null is sent as null.</para>
    /// </remarks>
    public bool? EnforceRunaiScheduler { get => _enforceRunaiScheduler; set { _enforceRunaiScheduler = value; MarkAssigned(2); } }

    public required string Name { get => _name!; set { _name = value; MarkAssigned(3); } }

    /// <summary>Node types for workloads whose policy does not specify any; null for any.</summary>
    /// <remarks>Not sent unless assigned; null is sent as null.</remarks>
    public NodeTypesPerWorkload? NodeTypes { get => _nodeTypes; set { _nodeTypes = value; MarkAssigned(4); } }

    /// <summary>Id of the department (UUID); null for the default department.</summary>
    /// <remarks>Not sent unless assigned; null is sent as null.</remarks>
    public string? ParentId { get => _parentId; set { _parentId = value; MarkAssigned(5); } }

    /// <summary>Existing or new namespace to use; the system chooses one unless given.</summary>
    public string? RequestedNamespace { get; set; }

    /// <summary>Quota, one entry per node pool.</summary>
    public required IReadOnlyList<ResourcesNullable> Resources { get => _resources!; set { _resources = value; MarkAssigned(6); } }

    /// <summary>Time limits for workloads. Null properties mean no limit; 0 is not allowed.</summary>
    /// <remarks>Not sent unless assigned; null is sent as null.</remarks>
    public SchedulingRules? SchedulingRules { get => _schedulingRules; set { _schedulingRules = value; MarkAssigned(7); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ProjectCreationRequest Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new ProjectCreationRequest(default(JsonModelInitializer)));

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "clusterId"u8)) ClusterId = JsonRead.Guid(ref reader);
        else if (JsonRead.NameEquals(name, "defaultNodePools"u8)) DefaultNodePools = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "description"u8)) Description = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "enforceRunaiScheduler"u8)) EnforceRunaiScheduler = JsonRead.NullableBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "nodeTypes"u8)) NodeTypes = JsonRead.NullableModel<NodeTypesPerWorkload>(ref reader);
        else if (JsonRead.NameEquals(name, "parentId"u8)) ParentId = JsonRead.NullableString(ref reader);
        else if (JsonRead.NameEquals(name, "requestedNamespace"u8)) RequestedNamespace = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "resources"u8)) Resources = JsonRead.Models<ResourcesNullable>(ref reader);
        else if (JsonRead.NameEquals(name, "schedulingRules"u8)) SchedulingRules = JsonRead.NullableModel<SchedulingRules>(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (WritesRequired(0)) JsonWrite.RequiredGuid(writer, "clusterId"u8, ClusterId);
        if (IsAssigned(1)) JsonWrite.RequiredList(writer, "defaultNodePools"u8, DefaultNodePools, JsonWrite.String);
        JsonWrite.OptionalString(writer, "description"u8, Description);
        if (IsAssigned(2)) JsonWrite.RequiredNullableBoolean(writer, "enforceRunaiScheduler"u8, EnforceRunaiScheduler);
        if (WritesRequired(3)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (IsAssigned(4)) JsonWrite.RequiredModel(writer, "nodeTypes"u8, NodeTypes);
        if (IsAssigned(5)) JsonWrite.RequiredString(writer, "parentId"u8, ParentId);
        JsonWrite.OptionalString(writer, "requestedNamespace"u8, RequestedNamespace);
        if (WritesRequired(6)) JsonWrite.RequiredList(writer, "resources"u8, Resources, JsonWrite.Model);
        if (IsAssigned(7)) JsonWrite.RequiredModel(writer, "schedulingRules"u8, SchedulingRules);
    }

    protected override string PropertyNames =>
        "ClusterId DefaultNodePools EnforceRunaiScheduler Name NodeTypes ParentId Resources SchedulingRules; Description RequestedNamespace";
}
