/// <summary>Projects tie a team to a Kubernetes namespace and a quota of GPU, CPU and memory.</summary>
public partial interface IProjectsClient : IRunAiClient
{
    /// <summary>Counts the projects that match a filter.</summary>
    /// <remarks>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>GET /api/v1/org-unit/projects/count</para>
    /// </remarks>
    /// <param name="options">The optional parameters.</param>
    Task<CountResponse> CountProjectsAsync(CountProjectsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="CountProjectsAsync"/>
    Task<ApiResponse<CountResponse>> CountProjectsWithResponseAsync(CountProjectsOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Sets up a project with its quota.</summary>
    /// <remarks>
    /// <para>The project's namespace is prepared in the background: wait for the phase `Ready` before submitting to it.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>POST /api/v1/org-unit/projects</para>
    /// </remarks>
    /// <param name="body">The request body.</param>
    Task<Project> CreateProjectAsync(ProjectCreationRequest body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="CreateProjectAsync"/>
    Task<ApiResponse<Project>> CreateProjectWithResponseAsync(ProjectCreationRequest body, CancellationToken cancellationToken = default);

    /// <summary>Removes a project from its cluster.</summary>
    /// <remarks>
    /// <para>202 while the cluster is cleaning up, 204 when the project is deleted; neither has a body.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>DELETE /api/v1/org-unit/projects/{projectId}</para>
    /// </remarks>
    /// <param name="projectId">Project to read or change.</param>
    Task DeleteProjectAsync(string projectId, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DeleteProjectAsync"/>
    Task<ApiResponse> DeleteProjectWithResponseAsync(string projectId, CancellationToken cancellationToken = default);

    /// <summary>Reads a project with quota, use and state.</summary>
    /// <remarks>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>GET /api/v1/org-unit/projects/{projectId}</para>
    /// </remarks>
    /// <param name="projectId">Project to read or change.</param>
    Task<Project> GetProjectAsync(string projectId, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetProjectAsync"/>
    Task<ApiResponse<Project>> GetProjectWithResponseAsync(string projectId, CancellationToken cancellationToken = default);

    /// <summary>Reads metric series of a project over a period of time.</summary>
    /// <remarks>
    /// <para>Status 207 means that some of the requested series are missing. Send `Accept: text/csv` for CSV.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>GET /api/v1/org-unit/projects/{projectId}/metrics</para>
    /// </remarks>
    /// <param name="projectId">Project to read or change.</param>
    /// <param name="metricType">Series to read; several can be given.</param>
    /// <param name="start">Beginning of the period, with time zone (ISO 8601).</param>
    /// <param name="end">End of the period, with time zone (ISO 8601).</param>
    /// <param name="options">The optional parameters.</param>
    Task<MetricsResponse> GetProjectMetricsAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetProjectMetricsAsync"/>
    Task<ApiResponse<MetricsResponse>> GetProjectMetricsWithResponseAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetProjectMetricsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetProjectMetricsAsync" path="/param"/>
    IAsyncEnumerable<MeasurementResponse> EnumerateProjectMetricsAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads metric series of a project over a period of time.</summary>
    /// <remarks>
    /// <para>Status 207 means that some of the requested series are missing. Send `Accept: text/csv` for CSV.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>GET /api/v1/org-unit/projects/{projectId}/metrics</para>
    /// </remarks>
    /// <param name="projectId">Project to read or change.</param>
    /// <param name="metricType">Series to read; several can be given.</param>
    /// <param name="start">Beginning of the period, with time zone (ISO 8601).</param>
    /// <param name="end">End of the period, with time zone (ISO 8601).</param>
    /// <param name="options">The optional parameters.</param>
    Task<ApiStream> GetProjectMetricsAsCsvAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetProjectMetricsAsCsvAsync"/>
    Task<ApiResponse<ApiStream>> GetProjectMetricsAsCsvWithResponseAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Finds projects, page by page.</summary>
    /// <remarks>
    /// <para>Pass the `next` of a response as the `offset` of the following call; it is absent on the last page. To find a project by name, filter with `name==…` instead of reading the first page.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>GET /api/v1/org-unit/projects</para>
    /// </remarks>
    /// <param name="options">The optional parameters.</param>
    Task<GetProjectsResponse> GetProjectsAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetProjectsAsync"/>
    Task<ApiResponse<GetProjectsResponse>> GetProjectsWithResponseAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetProjectsAsync"/> returns on all pages. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetProjectsAsync" path="/param"/>
    /// <param name="maxItems">The maximum number of items; null for all items.</param>
    IAsyncEnumerable<Project> EnumerateProjectsAsync(GetProjectsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default);

    /// <summary>Reads one current figure about projects, optionally grouped.</summary>
    /// <remarks>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>GET /api/v1/org-unit/projects/telemetry</para>
    /// </remarks>
    /// <param name="telemetryType">Figure to read.</param>
    /// <param name="options">The optional parameters.</param>
    Task<TelemetryResponse> GetProjectsTelemetryAsync(
        OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetProjectsTelemetryAsync"/>
    Task<ApiResponse<TelemetryResponse>> GetProjectsTelemetryWithResponseAsync(
        OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a project's quota in the node pools that are sent.</summary>
    /// <remarks>
    /// <para>The body is an array. The quota of other node pools does not change.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>PATCH /api/v1/org-unit/projects/{projectId}/resources</para>
    /// </remarks>
    /// <param name="projectId">Project to read or change.</param>
    /// <param name="body">The request body.</param>
    Task<IReadOnlyList<Resources>> PatchProjectResourcesAsync(
        string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PatchProjectResourcesAsync"/>
    Task<ApiResponse<IReadOnlyList<Resources>>> PatchProjectResourcesWithResponseAsync(
        string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default);

    /// <summary>Replaces the settings of a project.</summary>
    /// <remarks>
    /// <para>A PUT: properties that the body omits are cleared.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>PUT /api/v1/org-unit/projects/{projectId}</para>
    /// </remarks>
    /// <param name="projectId">Project to read or change.</param>
    /// <param name="body">The request body.</param>
    Task<Project> UpdateProjectAsync(string projectId, ProjectUpdateRequest body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="UpdateProjectAsync"/>
    Task<ApiResponse<Project>> UpdateProjectWithResponseAsync(string projectId, ProjectUpdateRequest body, CancellationToken cancellationToken = default);

    /// <summary>Replaces the quota of a project in every node pool.</summary>
    /// <remarks>
    /// <para>The body is an array with one entry per node pool; it replaces the whole list.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>PUT /api/v1/org-unit/projects/{projectId}/resources</para>
    /// </remarks>
    /// <param name="projectId">Project to read or change.</param>
    /// <param name="body">The request body.</param>
    Task<IReadOnlyList<Resources>> UpdateProjectResourcesAsync(
        string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="UpdateProjectResourcesAsync"/>
    Task<ApiResponse<IReadOnlyList<Resources>>> UpdateProjectResourcesWithResponseAsync(
        string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default);
}
