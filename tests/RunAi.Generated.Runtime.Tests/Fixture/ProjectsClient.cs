using RunAi.Generated;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Administrator;

/// <summary>A group of operations as the generator emits it.</summary>
public sealed partial class ProjectsClient : IProjectsClient
{
    private static readonly Operation<ProjectList> GetProjectsOperation =
        new Operation<ProjectList>("get_projects", HttpMethod.Get, "/api/v1/org-unit/projects", requiredRole: "Editor")
        .Returns("200", "application/json", ProjectList.Read)
        .Fails<Error>("401 403 5XX default");

    private static readonly Operation<Project> CreateProjectOperation =
        new Operation<Project>("create_project", HttpMethod.Post, "/api/v1/org-unit/projects", requiredRole: "Editor")
        .Returns("201", "application/json", Project.Read)
        .Fails<Error>("409");

    private static readonly Operation DeleteProjectOperation =
        new Operation("delete_project", HttpMethod.Delete, "/api/v1/org-unit/projects/{projectId}", requiredRole: "Editor")
        .Returns("202").Returns("204")
        .Fails<Error>("404");

    private readonly ApiConnection _connection;

    internal ProjectsClient(ApiConnection connection) => _connection = connection;

    public Task<ProjectList> GetProjectsAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default) =>
        GetProjectsRequest(options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ProjectList>> GetProjectsWithResponseAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default) =>
        GetProjectsRequest(options).SendAsync(cancellationToken);

    private ApiRequest<ProjectList> GetProjectsRequest(GetProjectsOptions? options)
    {
        var request = _connection.CreateRequest(GetProjectsOperation);
        request.AddQuery("limit", options?.Limit);
        request.AddQuery("sortOrder", options?.SortOrder);
        request.AddQueryList("filterBy", options?.FilterBy, ParameterStyle.Form, explode: false);
        return request;
    }

    public Task<Project> CreateProjectAsync(Project body, CancellationToken cancellationToken = default)
    {
        var request = _connection.CreateRequest(CreateProjectOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request.SendForValueAsync(cancellationToken);
    }

    public Task DeleteProjectAsync(string projectId, CancellationToken cancellationToken = default) =>
        DeleteProjectWithResponseAsync(projectId, cancellationToken);

    public Task<ApiResponse> DeleteProjectWithResponseAsync(string projectId, CancellationToken cancellationToken = default)
    {
        var request = _connection.CreateRequest(DeleteProjectOperation);
        request.AddPath("projectId", projectId);
        return request.SendAsync(cancellationToken);
    }
}
