/// <summary>List the projects that jobs can be submitted to.</summary>
public partial interface IResearcherProjectsClient
{
    /// <summary>List projects</summary>
    /// <remarks>
    /// <para>Requires the Run:ai role Researcher.</para>
    /// <para>GET /researcher/api/v1/projects</para>
    /// </remarks>
    Task<ProjectListResponse> ListProjectsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ListProjectsAsync"/>
    Task<ApiResponse<ProjectListResponse>> ListProjectsWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="ListProjectsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="ListProjectsAsync" path="/param"/>
    IAsyncEnumerable<ApiProject> EnumerateProjectsAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ResearcherProjectsClient(ApiConnection connection) : IResearcherProjectsClient
{
    private static readonly Operation<ProjectListResponse> ListProjectsOperation =
        new Operation<ProjectListResponse>("list_projects", HttpMethod.Get, "/researcher/api/v1/projects", requiredRole: "Researcher")
        .Returns("200", "application/json", ProjectListResponse.Read)
        .Fails<ResearcherError>("default");

    private static readonly PagedOperation<ApiProject> ListProjectsItems = new PagedOperation<ApiProject>(ApiProject.Read, "data");

    public Task<ProjectListResponse> ListProjectsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(ListProjectsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ProjectListResponse>> ListProjectsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(ListProjectsOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<ApiProject> EnumerateProjectsAsync(CancellationToken cancellationToken) =>
        ListProjectsItems.EnumerateAsync(() => connection.CreateRequest(ListProjectsOperation), cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<ApiProject>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiProject : ExtensibleJsonModel, IJsonModel<ApiProject>
{
    /// <summary>In milliseconds since the Unix epoch</summary>
    public long? CreatedAt { get; set; }

    public string? DepartmentName { get; set; }

    /// <summary>The project's guaranteed share of GPUs</summary>
    public double? DeservedGpus { get; set; }

    public long? InteractiveJobTimeLimitSecs { get; set; }

    /// <summary>Node types that interactive jobs are limited to</summary>
    public IReadOnlyList<string>? InteractiveNodeAffinity { get; set; }

    /// <summary>Kubernetes namespace of the project</summary>
    public string? ManagedNamespace { get; set; }

    public string? Name { get; set; }

    /// <summary>Node types that training jobs are limited to</summary>
    public IReadOnlyList<string>? TrainNodeAffinity { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiProject Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiProject());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "createdAt"u8)) CreatedAt = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "departmentName"u8)) DepartmentName = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "deservedGpus"u8)) DeservedGpus = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "interactiveJobTimeLimitSecs"u8)) InteractiveJobTimeLimitSecs = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "interactiveNodeAffinity"u8)) InteractiveNodeAffinity = JsonRead.List(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "managedNamespace"u8)) ManagedNamespace = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "trainNodeAffinity"u8)) TrainNodeAffinity = JsonRead.List(ref reader, JsonRead.String);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "createdAt"u8, CreatedAt);
        JsonWrite.OptionalString(writer, "departmentName"u8, DepartmentName);
        JsonWrite.OptionalDouble(writer, "deservedGpus"u8, DeservedGpus);
        JsonWrite.OptionalInt64(writer, "interactiveJobTimeLimitSecs"u8, InteractiveJobTimeLimitSecs);
        JsonWrite.OptionalList(writer, "interactiveNodeAffinity"u8, InteractiveNodeAffinity, JsonWrite.String);
        JsonWrite.OptionalString(writer, "managedNamespace"u8, ManagedNamespace);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalList(writer, "trainNodeAffinity"u8, TrainNodeAffinity, JsonWrite.String);
    }

    protected override string PropertyNames =>
        "; CreatedAt DepartmentName DeservedGpus InteractiveJobTimeLimitSecs InteractiveNodeAffinity ManagedNamespace Name TrainNodeAffinity";
}

[JsonConverter(typeof(JsonModelConverter<ProjectListResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ProjectListResponse : ExtensibleJsonModel, IJsonModel<ProjectListResponse>
{
    public IReadOnlyList<ApiProject>? Data { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ProjectListResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ProjectListResponse());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "data"u8)) Data = JsonRead.Models<ApiProject>(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalList(writer, "data"u8, Data, JsonWrite.Model);
    }

    protected override string PropertyNames => "; Data";
}
