using RunAi.Generated;

namespace RunAi.Administrator;

public interface IProjectsClient
{
    Task<ProjectList> GetProjectsAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default);

    Task<ApiResponse<ProjectList>> GetProjectsWithResponseAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default);

    Task<Project> CreateProjectAsync(Project body, CancellationToken cancellationToken = default);

    Task DeleteProjectAsync(string projectId, CancellationToken cancellationToken = default);

    Task<ApiResponse> DeleteProjectWithResponseAsync(string projectId, CancellationToken cancellationToken = default);
}
