/// <summary>Settings of a project that can change.</summary>
[JsonConverter(typeof(JsonModelConverter<ProjectCreationRequest>))]
public sealed partial class ProjectCreationRequest : ExtensibleJsonModel, IJsonModel<ProjectCreationRequest>
{
    /// <summary>Creates an instance to be filled in.</summary>
    public ProjectCreationRequest() { }

    [SetsRequiredMembers]
    private ProjectCreationRequest(JsonModelInitializer _) { }

    /// <summary>Id of a cluster (UUID).</summary>
    public required Guid ClusterId { get; set; }

    /// <summary>Names of node pools in the order in which workloads try them, unless a policy or the workload says otherwise.</summary>
    /// <remarks>Left unset it is not sent; null is sent as null.</remarks>
    public Optional<IReadOnlyList<string>?> DefaultNodePools { get; set; }

    public string? Description { get; set; }

    /// <summary>Sends all pods of the namespace through the Run:ai scheduler; needs cluster version 2.21.</summary>
    /// <remarks>
    /// <para>Default: true.</para>
    /// <para>Left unset it is not sent; null is sent as null.</para>
    /// </remarks>
    public Optional<bool?> EnforceRunaiScheduler { get; set; }

    public required string Name { get; set; } = null!;

    /// <summary>Node types for workloads whose policy names none; null for any.</summary>
    /// <remarks>Left unset it is not sent; null is sent as null.</remarks>
    public Optional<NodeTypesPerWorkload?> NodeTypes { get; set; }

    /// <summary>Id of the department (UUID); null for the default department.</summary>
    /// <remarks>Left unset it is not sent; null is sent as null.</remarks>
    public Optional<string?> ParentId { get; set; }

    /// <summary>Existing or new namespace to use; the system chooses one unless given.</summary>
    public string? RequestedNamespace { get; set; }

    /// <summary>Quota, one entry per node pool.</summary>
    public required IReadOnlyList<ResourcesNullable> Resources { get; set; } = null!;

    /// <summary>Time limits for workloads. Null members mean no limit; 0 is not allowed.</summary>
    /// <remarks>Left unset it is not sent; null is sent as null.</remarks>
    public Optional<SchedulingRules?> SchedulingRules { get; set; }

    /// <summary>Reads the value that the reader stands on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ProjectCreationRequest Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader)) return null!;
        var model = new ProjectCreationRequest(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (JsonRead.Is(name, "clusterId"u8)) { model.ClusterId = JsonRead.Guid(ref reader); continue; }
            if (JsonRead.Is(name, "defaultNodePools"u8)) { model.DefaultNodePools = new(JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String)); continue; }
            if (JsonRead.Is(name, "description"u8)) { model.Description = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "enforceRunaiScheduler"u8)) { model.EnforceRunaiScheduler = new(JsonRead.NullableBoolean(ref reader)); continue; }
            if (JsonRead.Is(name, "name"u8)) { model.Name = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "nodeTypes"u8)) { model.NodeTypes = new(JsonRead.NullableModel<NodeTypesPerWorkload>(ref reader)); continue; }
            if (JsonRead.Is(name, "parentId"u8)) { model.ParentId = new(JsonRead.NullableString(ref reader)); continue; }
            if (JsonRead.Is(name, "requestedNamespace"u8)) { model.RequestedNamespace = JsonRead.String(ref reader); continue; }
            if (JsonRead.Is(name, "resources"u8)) { model.Resources = JsonRead.List(ref reader, ResourcesNullable.Read); continue; }
            if (JsonRead.Is(name, "schedulingRules"u8)) { model.SchedulingRules = new(JsonRead.NullableModel<SchedulingRules>(ref reader)); continue; }
            model.ReadAdditionalProperty(ref reader, name);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteRequiredGuid("clusterId"u8, ClusterId);
        writer.WriteIfSetList("defaultNodePools"u8, DefaultNodePools, JsonWrite.String);
        writer.WriteOptionalString("description"u8, Description);
        writer.WriteIfSetBoolean("enforceRunaiScheduler"u8, EnforceRunaiScheduler);
        writer.WriteRequiredString("name"u8, Name);
        writer.WriteIfSetModel("nodeTypes"u8, NodeTypes);
        writer.WriteIfSetString("parentId"u8, ParentId);
        writer.WriteOptionalString("requestedNamespace"u8, RequestedNamespace);
        writer.WriteRequiredList("resources"u8, Resources, JsonWrite.Model);
        writer.WriteIfSetModel("schedulingRules"u8, SchedulingRules);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}
