using global::Refit;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Refit;

/// <summary>The interface for which the source generator of Refit creates the client.</summary>
public interface IRefitClient
{
    [Get("/api/v1/org-unit/projects")]
    [Headers("Accept: application/json")]
    Task<ProjectPage> ListProjectsAsync(
        string? sortBy, string? sortOrder, int? offset, int? limit, string? search, CancellationToken cancellationToken = default);

    [Post("/api/v1/org-unit/projects")]
    [Headers("Accept: application/json")]
    Task<Project> CreateProjectAsync([Body] ProjectCreation project, CancellationToken cancellationToken = default);

    [Post("/researcher/api/v1/job")]
    [Headers("Accept: application/json")]
    Task<SubmittedJob> SubmitJobAsync([Body] JobSubmission job, CancellationToken cancellationToken = default);
}
