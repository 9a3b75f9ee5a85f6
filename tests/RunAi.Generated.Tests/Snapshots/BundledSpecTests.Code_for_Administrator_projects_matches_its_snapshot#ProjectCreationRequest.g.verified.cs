/// <summary>Settings of a project that can change.</summary>
[JsonConverter(typeof(JsonModelConverter<ProjectCreationRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ProjectCreationRequest : ExtensibleJsonModel, IJsonModel<ProjectCreationRequest>
{
    private Guid __clusterId;
    private IReadOnlyList<string>? __defaultNodePools;
    private bool? __enforceRunaiScheduler;
    private NodeTypesPerWorkload? __nodeTypes;
    private string? __parentId;
    private SchedulingRules? __schedulingRules;

    /// <summary>Initializes a new instance of the <see cref="ProjectCreationRequest"/> class.</summary>
    public ProjectCreationRequest() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ProjectCreationRequest(JsonModelInitializer _) { }

    /// <summary>Id of a cluster (UUID).</summary>
    public required Guid ClusterId { get => __clusterId; set { __clusterId = value; MarkPresent(0); } }

    /// <summary>Names of node pools in the order in which workloads try them, unless a policy or the workload says otherwise.</summary>
    /// <remarks>Not sent unless assigned; null is sent as null.</remarks>
    public IReadOnlyList<string>? DefaultNodePools { get => __defaultNodePools; set { __defaultNodePools = value; MarkNull(3, value is null); } }

    public string? Description { get; set; }

    /// <summary>Sends all pods of the namespace through the Run:ai scheduler; needs cluster version 2.21.</summary>
    /// <remarks>
    /// <para>Default: true.</para>
    /// <para>Not sent unless assigned; null is sent as null.</para>
    /// </remarks>
    public bool? EnforceRunaiScheduler { get => __enforceRunaiScheduler; set { __enforceRunaiScheduler = value; MarkNull(4, value is null); } }

    public required string Name { get; set; }

    /// <summary>Node types for workloads whose policy does not specify any; null for any.</summary>
    /// <remarks>Not sent unless assigned; null is sent as null.</remarks>
    public NodeTypesPerWorkload? NodeTypes { get => __nodeTypes; set { __nodeTypes = value; MarkNull(5, value is null); } }

    /// <summary>Id of the department (UUID); null for the default department.</summary>
    /// <remarks>Not sent unless assigned; null is sent as null.</remarks>
    public string? ParentId { get => __parentId; set { __parentId = value; MarkNull(6, value is null); } }

    /// <summary>Existing or new namespace to use; the system chooses one unless given.</summary>
    public string? RequestedNamespace { get; set; }

    /// <summary>Quota, one entry per node pool.</summary>
    public required IReadOnlyList<ResourcesNullable> Resources { get; set; }

    /// <summary>Time limits for workloads. Null properties mean no limit; 0 is not allowed.</summary>
    /// <remarks>Not sent unless assigned; null is sent as null.</remarks>
    public SchedulingRules? SchedulingRules { get => __schedulingRules; set { __schedulingRules = value; MarkNull(7, value is null); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ProjectCreationRequest Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new ProjectCreationRequest(default(JsonModelInitializer)), required: 3, nullable: 5);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "clusterId"u8)) { __clusterId = JsonRead.Guid(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "defaultNodePools"u8)) { __defaultNodePools = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String); return 3; }
        if (JsonRead.NameEquals(name, "description"u8)) { Description = JsonRead.String(ref reader); return 8; }
        if (JsonRead.NameEquals(name, "enforceRunaiScheduler"u8)) { __enforceRunaiScheduler = JsonRead.NullableBoolean(ref reader); return 4; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "nodeTypes"u8)) { __nodeTypes = JsonRead.NullableModel<NodeTypesPerWorkload>(ref reader); return 5; }
        if (JsonRead.NameEquals(name, "parentId"u8)) { __parentId = JsonRead.NullableString(ref reader); return 6; }
        if (JsonRead.NameEquals(name, "requestedNamespace"u8)) { RequestedNamespace = JsonRead.String(ref reader); return 9; }
        if (JsonRead.NameEquals(name, "resources"u8)) { Resources = JsonRead.Models<ResourcesNullable>(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "schedulingRules"u8)) { __schedulingRules = JsonRead.NullableModel<SchedulingRules>(ref reader); return 7; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredGuid(writer, "clusterId"u8, ClusterId);
        if (DefaultNodePools is not null || IsNullSet(3)) JsonWrite.RequiredList(writer, "defaultNodePools"u8, DefaultNodePools, JsonWrite.String);
        JsonWrite.OptionalString(writer, "description"u8, Description);
        if (EnforceRunaiScheduler is not null || IsNullSet(4)) JsonWrite.RequiredNullableBoolean(writer, "enforceRunaiScheduler"u8, EnforceRunaiScheduler);
        if (Name is not null || !IsMissing(1)) JsonWrite.RequiredString(writer, "name"u8, Name);
        if (NodeTypes is not null || IsNullSet(5)) JsonWrite.RequiredModel(writer, "nodeTypes"u8, NodeTypes);
        if (ParentId is not null || IsNullSet(6)) JsonWrite.RequiredString(writer, "parentId"u8, ParentId);
        JsonWrite.OptionalString(writer, "requestedNamespace"u8, RequestedNamespace);
        if (Resources is not null || !IsMissing(2)) JsonWrite.RequiredList(writer, "resources"u8, Resources, JsonWrite.Model);
        if (SchedulingRules is not null || IsNullSet(7)) JsonWrite.RequiredModel(writer, "schedulingRules"u8, SchedulingRules);
    }

    protected override string PropertyNames =>
        "ClusterId Name Resources;DefaultNodePools EnforceRunaiScheduler NodeTypes ParentId SchedulingRules;Description RequestedNamespace";
}
