/// <summary>Settings of a project that can change.</summary>
[JsonConverter(typeof(JsonModelConverter<ProjectCreationRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ProjectCreationRequest : ExtensibleJsonModel, IJsonModel<ProjectCreationRequest>
{
    /// <summary>Initializes a new instance of the <see cref="ProjectCreationRequest"/> class.</summary>
    public ProjectCreationRequest() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ProjectCreationRequest(JsonModelInitializer _) { }

    /// <summary>Id of a cluster (UUID).</summary>
    public required Guid ClusterId { get; set; }

    /// <summary>Names of node pools in the order in which workloads try them, unless a policy or the workload says otherwise.</summary>
    /// <remarks>Not sent if it was not assigned; null is sent as null.</remarks>
    public Optional<IReadOnlyList<string>?> DefaultNodePools { get; set; }

    public string? Description { get; set; }

    /// <summary>Sends all pods of the namespace through the Run:ai scheduler; needs cluster version 2.21.</summary>
    /// <remarks>
    /// <para>Default: true.</para>
    /// <para>Not sent if it was not assigned; null is sent as null.</para>
    /// </remarks>
    public Optional<bool?> EnforceRunaiScheduler { get; set; }

    public required string Name { get; set; }

    /// <summary>Node types for workloads whose policy does not specify any; null for any.</summary>
    /// <remarks>Not sent if it was not assigned; null is sent as null.</remarks>
    public Optional<NodeTypesPerWorkload?> NodeTypes { get; set; }

    /// <summary>Id of the department (UUID); null for the default department.</summary>
    /// <remarks>Not sent if it was not assigned; null is sent as null.</remarks>
    public Optional<string?> ParentId { get; set; }

    /// <summary>Existing or new namespace to use; the system chooses one unless given.</summary>
    public string? RequestedNamespace { get; set; }

    /// <summary>Quota, one entry per node pool.</summary>
    public required IReadOnlyList<ResourcesNullable> Resources { get; set; }

    /// <summary>Time limits for workloads. Null properties mean no limit; 0 is not allowed.</summary>
    /// <remarks>Not sent if it was not assigned; null is sent as null.</remarks>
    public Optional<SchedulingRules?> SchedulingRules { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ProjectCreationRequest Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new ProjectCreationRequest(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "clusterId"u8)) ClusterId = JsonRead.Guid(ref reader);
        else if (JsonRead.NameEquals(name, "defaultNodePools"u8)) DefaultNodePools = JsonRead.PresentList(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "description"u8)) Description = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "enforceRunaiScheduler"u8)) EnforceRunaiScheduler = JsonRead.PresentBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "nodeTypes"u8)) NodeTypes = JsonRead.PresentModel<NodeTypesPerWorkload>(ref reader);
        else if (JsonRead.NameEquals(name, "parentId"u8)) ParentId = JsonRead.PresentString(ref reader);
        else if (JsonRead.NameEquals(name, "requestedNamespace"u8)) RequestedNamespace = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "resources"u8)) Resources = JsonRead.Models<ResourcesNullable>(ref reader);
        else if (JsonRead.NameEquals(name, "schedulingRules"u8)) SchedulingRules = JsonRead.PresentModel<SchedulingRules>(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.RequiredGuid(writer, "clusterId"u8, ClusterId);
        JsonWrite.IfSetList(writer, "defaultNodePools"u8, DefaultNodePools, JsonWrite.String);
        JsonWrite.OptionalString(writer, "description"u8, Description);
        JsonWrite.IfSetBoolean(writer, "enforceRunaiScheduler"u8, EnforceRunaiScheduler);
        JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.IfSetModel(writer, "nodeTypes"u8, NodeTypes);
        JsonWrite.IfSetString(writer, "parentId"u8, ParentId);
        JsonWrite.OptionalString(writer, "requestedNamespace"u8, RequestedNamespace);
        JsonWrite.RequiredList(writer, "resources"u8, Resources, JsonWrite.Model);
        JsonWrite.IfSetModel(writer, "schedulingRules"u8, SchedulingRules);
    }
}
