[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ProjectsClient(ApiConnection connection) : IProjectsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new ProjectsClient(connection.With(options));
    internal ApiOperation[] GetOperations() =>
    [
        CountProjectsOperation, CreateProjectOperation, DeleteProjectOperation, GetProjectOperation, GetProjectMetricsOperation,
        GetProjectMetricsAsCsvOperation, GetProjectsOperation, GetProjectsTelemetryOperation, PatchProjectResourcesOperation, UpdateProjectOperation,
        UpdateProjectResourcesOperation
    ];

    private static readonly Operation<CountResponse> CountProjectsOperation =
        new Operation<CountResponse>("count_projects", HttpMethod.Get, "/api/v1/org-unit/projects/count", requiredRole: "Editor")
        .Returns("200", "application/json", CountResponse.Read)
        .Fails<Error>("400 401 403 503");

    public Task<CountResponse> CountProjectsAsync(CountProjectsOptions? options, CancellationToken cancellationToken) =>
        CountProjectsRequest(options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<CountResponse>> CountProjectsWithResponseAsync(CountProjectsOptions? options, CancellationToken cancellationToken) =>
        CountProjectsRequest(options).SendAsync(cancellationToken);

    private ApiRequest<CountResponse> CountProjectsRequest(CountProjectsOptions? options)
    {
        var request = connection.CreateRequest(CountProjectsOperation);
        request.AddQueryList("filterBy", options?.FilterBy, ParameterStyle.Form, explode: false);
        request.AddQuery("search", options?.Search);
        return request;
    }

    private static readonly Operation<Project> CreateProjectOperation =
        new Operation<Project>("create_project", HttpMethod.Post, "/api/v1/org-unit/projects", requiredRole: "Editor")
        .Returns("201", "application/json", Project.Read)
        .Fails<Error>("400 401 403 409 503");

    public Task<Project> CreateProjectAsync(ProjectCreationRequest body, CancellationToken cancellationToken) =>
        CreateProjectRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Project>> CreateProjectWithResponseAsync(ProjectCreationRequest body, CancellationToken cancellationToken) =>
        CreateProjectRequest(body).SendAsync(cancellationToken);

    private ApiRequest<Project> CreateProjectRequest(ProjectCreationRequest body)
    {
        var request = connection.CreateRequest(CreateProjectOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request;
    }

    private static readonly Operation DeleteProjectOperation =
        new Operation("delete_project", HttpMethod.Delete, "/api/v1/org-unit/projects/{projectId}", requiredRole: "Editor")
        .Returns("202")
        .Returns("204")
        .Fails<Error>("400 401 403 404 500 503");

    public Task DeleteProjectAsync(string projectId, CancellationToken cancellationToken) => DeleteProjectWithResponseAsync(projectId, cancellationToken);

    public Task<ApiResponse> DeleteProjectWithResponseAsync(string projectId, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(DeleteProjectOperation);
        request.AddPath("projectId", projectId);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation<Project> GetProjectOperation =
        new Operation<Project>("get_project", HttpMethod.Get, "/api/v1/org-unit/projects/{projectId}", requiredRole: "Editor")
        .Returns("200", "application/json", Project.Read)
        .Fails<Error>("401 403 404 503");

    public Task<Project> GetProjectAsync(string projectId, CancellationToken cancellationToken) =>
        GetProjectRequest(projectId).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Project>> GetProjectWithResponseAsync(string projectId, CancellationToken cancellationToken) =>
        GetProjectRequest(projectId).SendAsync(cancellationToken);

    private ApiRequest<Project> GetProjectRequest(string projectId)
    {
        var request = connection.CreateRequest(GetProjectOperation);
        request.AddPath("projectId", projectId);
        return request;
    }

    private static readonly Operation<MetricsResponse> GetProjectMetricsOperation =
        new Operation<MetricsResponse>("get_project_metrics", HttpMethod.Get, "/api/v1/org-unit/projects/{projectId}/metrics", requiredRole: "Editor")
        .Returns("200", "application/json", MetricsResponse.Read)
        .Returns("207", "application/json", MetricsResponse.Read)
        .Fails<Error>("400 401 403 404 500 503");

    private static readonly PagedOperation<MeasurementResponse> GetProjectMetricsItems =
        new PagedOperation<MeasurementResponse>(MeasurementResponse.Read, "measurements");

    public Task<MetricsResponse> GetProjectMetricsAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options,
        CancellationToken cancellationToken) =>
        GetProjectMetricsRequest(projectId, metricType, start, end, options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<MetricsResponse>> GetProjectMetricsWithResponseAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options,
        CancellationToken cancellationToken) =>
        GetProjectMetricsRequest(projectId, metricType, start, end, options).SendAsync(cancellationToken);

    public IAsyncEnumerable<MeasurementResponse> EnumerateProjectMetricsAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options,
        CancellationToken cancellationToken) =>
        GetProjectMetricsItems.EnumerateAsync(() => GetProjectMetricsRequest(projectId, metricType, start, end, options), cancellationToken);

    private ApiRequest<MetricsResponse> GetProjectMetricsRequest(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options)
    {
        var request = connection.CreateRequest(GetProjectMetricsOperation);
        request.AddPath("projectId", projectId);
        request.AddQueryList("metricType", metricType, ParameterStyle.Form, explode: false);
        request.AddQuery("start", start);
        request.AddQuery("end", end);
        request.AddQuery("numberOfSamples", options?.NumberOfSamples);
        request.AddQuery("nodepoolName", options?.NodePoolName);
        return request;
    }

    private static readonly Operation<ApiStream> GetProjectMetricsAsCsvOperation =
        new Operation<ApiStream>("get_project_metrics", HttpMethod.Get, "/api/v1/org-unit/projects/{projectId}/metrics", requiredRole: "Editor")
        .ReturnsStream("200", "text/csv")
        .Fails<Error>("400 401 403 404 500 503");

    public Task<ApiStream> GetProjectMetricsAsCsvAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options,
        CancellationToken cancellationToken) =>
        GetProjectMetricsAsCsvRequest(projectId, metricType, start, end, options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ApiStream>> GetProjectMetricsAsCsvWithResponseAsync(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options,
        CancellationToken cancellationToken) =>
        GetProjectMetricsAsCsvRequest(projectId, metricType, start, end, options).SendAsync(cancellationToken);

    private ApiRequest<ApiStream> GetProjectMetricsAsCsvRequest(
        string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options)
    {
        var request = connection.CreateRequest(GetProjectMetricsAsCsvOperation);
        request.AddPath("projectId", projectId);
        request.AddQueryList("metricType", metricType, ParameterStyle.Form, explode: false);
        request.AddQuery("start", start);
        request.AddQuery("end", end);
        request.AddQuery("numberOfSamples", options?.NumberOfSamples);
        request.AddQuery("nodepoolName", options?.NodePoolName);
        return request;
    }

    private static readonly Operation<GetProjectsResponse> GetProjectsOperation =
        new Operation<GetProjectsResponse>("get_projects", HttpMethod.Get, "/api/v1/org-unit/projects", requiredRole: "Editor")
        .Returns("200", "application/json", GetProjectsResponse.Read)
        .Fails<Error>("400 401 403 503");

    private static readonly PagedOperation<Project> GetProjectsItems =
        new PagedOperation<Project>(Project.Read, "projects").WithPagination("offset", "limit", next: "next", pageSize: 50, maxPageSize: 500);

    public Task<GetProjectsResponse> GetProjectsAsync(GetProjectsOptions? options, CancellationToken cancellationToken) =>
        GetProjectsRequest(options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<GetProjectsResponse>> GetProjectsWithResponseAsync(GetProjectsOptions? options, CancellationToken cancellationToken) =>
        GetProjectsRequest(options).SendAsync(cancellationToken);

    public IAsyncEnumerable<Project> EnumerateProjectsAsync(GetProjectsOptions? options, int? maxItems, CancellationToken cancellationToken) =>
        GetProjectsItems.EnumerateAsync(() => GetProjectsRequest(options), options?.Offset, options?.Limit, maxItems, cancellationToken);

    private ApiRequest<GetProjectsResponse> GetProjectsRequest(GetProjectsOptions? options)
    {
        var request = connection.CreateRequest(GetProjectsOperation);
        request.AddQueryList("filterBy", options?.FilterBy, ParameterStyle.Form, explode: false);
        request.AddQuery("sortBy", options?.SortBy);
        request.AddQuery("sortOrder", options?.SortOrder);
        request.AddQuery("offset", options?.Offset);
        request.AddQuery("limit", options?.Limit);
        request.AddQuery("search", options?.Search);
        return request;
    }

    private static readonly Operation<TelemetryResponse> GetProjectsTelemetryOperation =
        new Operation<TelemetryResponse>("get_projects_telemetry", HttpMethod.Get, "/api/v1/org-unit/projects/telemetry", requiredRole: "Editor")
        .Returns("200", "application/json", TelemetryResponse.Read)
        .Fails<Error>("400 401 403 503");

    public Task<TelemetryResponse> GetProjectsTelemetryAsync(
        OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options, CancellationToken cancellationToken) =>
        GetProjectsTelemetryRequest(telemetryType, options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<TelemetryResponse>> GetProjectsTelemetryWithResponseAsync(
        OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options, CancellationToken cancellationToken) =>
        GetProjectsTelemetryRequest(telemetryType, options).SendAsync(cancellationToken);

    private ApiRequest<TelemetryResponse> GetProjectsTelemetryRequest(OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options)
    {
        var request = connection.CreateRequest(GetProjectsTelemetryOperation);
        request.AddQuery("telemetryType", telemetryType);
        request.AddQuery("clusterId", options?.ClusterId);
        request.AddQuery("nodepoolId", options?.NodePoolId);
        request.AddQuery("departmentId", options?.DepartmentId);
        request.AddQueryList("groupBy", options?.GroupBy, ParameterStyle.Form, explode: false);
        return request;
    }

    private static readonly Operation<IReadOnlyList<Resources>> PatchProjectResourcesOperation =
        new Operation<IReadOnlyList<Resources>>("patch_project_resources", HttpMethod.Patch, "/api/v1/org-unit/projects/{projectId}/resources", requiredRole: "Editor")
        .Returns("200", "application/json", JsonRead.Models<Resources>)
        .Fails<Error>("400 401 403 404 503");

    public Task<IReadOnlyList<Resources>> PatchProjectResourcesAsync(
        string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken) =>
        PatchProjectResourcesRequest(projectId, body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<Resources>>> PatchProjectResourcesWithResponseAsync(
        string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken) =>
        PatchProjectResourcesRequest(projectId, body).SendAsync(cancellationToken);

    private ApiRequest<IReadOnlyList<Resources>> PatchProjectResourcesRequest(string projectId, IReadOnlyList<ResourcesNullable> body)
    {
        var request = connection.CreateRequest(PatchProjectResourcesOperation);
        request.AddPath("projectId", projectId);
        request.SetJsonBody(body, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model));
        return request;
    }

    private static readonly Operation<Project> UpdateProjectOperation =
        new Operation<Project>("update_project", HttpMethod.Put, "/api/v1/org-unit/projects/{projectId}", requiredRole: "Editor")
        .Returns("200", "application/json", Project.Read)
        .Fails<Error>("400 401 403 404 503");

    public Task<Project> UpdateProjectAsync(string projectId, ProjectUpdateRequest body, CancellationToken cancellationToken) =>
        UpdateProjectRequest(projectId, body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Project>> UpdateProjectWithResponseAsync(string projectId, ProjectUpdateRequest body, CancellationToken cancellationToken) =>
        UpdateProjectRequest(projectId, body).SendAsync(cancellationToken);

    private ApiRequest<Project> UpdateProjectRequest(string projectId, ProjectUpdateRequest body)
    {
        var request = connection.CreateRequest(UpdateProjectOperation);
        request.AddPath("projectId", projectId);
        request.SetJsonBody(body, JsonWrite.Model);
        return request;
    }

    private static readonly Operation<IReadOnlyList<Resources>> UpdateProjectResourcesOperation =
        new Operation<IReadOnlyList<Resources>>("update_project_resources", HttpMethod.Put, "/api/v1/org-unit/projects/{projectId}/resources", requiredRole: "Editor")
        .Returns("200", "application/json", JsonRead.Models<Resources>)
        .Fails<Error>("400 401 403 404 503");

    public Task<IReadOnlyList<Resources>> UpdateProjectResourcesAsync(
        string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken) =>
        UpdateProjectResourcesRequest(projectId, body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<Resources>>> UpdateProjectResourcesWithResponseAsync(
        string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken) =>
        UpdateProjectResourcesRequest(projectId, body).SendAsync(cancellationToken);

    private ApiRequest<IReadOnlyList<Resources>> UpdateProjectResourcesRequest(string projectId, IReadOnlyList<ResourcesNullable> body)
    {
        var request = connection.CreateRequest(UpdateProjectResourcesOperation);
        request.AddPath("projectId", projectId);
        request.SetJsonBody(body, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model));
        return request;
    }
}
