using RunAi.Generated.Benchmarks.NSwag.NSwagAdministratorClientModels;
using RunAi.Generated.Benchmarks.NSwag.NSwagResearcherClientModels;
using Project = RunAi.Generated.Benchmarks.NSwag.NSwagAdministratorClientModels.Project;

namespace RunAi.Generated.Benchmarks.NSwag;

/// <summary>The clients that NSwag generates during the build.</summary>
internal sealed class NSwagClient(HttpClient client)
{
    private readonly NSwagAdministratorClient _administrator = new(client);
    private readonly NSwagResearcherClient _researcher = new(client);

    public Task<Response> ListProjectsAsync() => _administrator.Get_projectsAsync(
        sortBy: ProjectFilterSortFields.CreatedAt, sortOrder: SortOrder.Desc, offset: 100, limit: 50, search: "vision & speech");

    public Task<Project> CreateProjectAsync(ProjectCreationRequest project) => _administrator.Create_projectAsync(project);

    public Task<SubmitRet> SubmitJobAsync(SubmitJobParams job) => _researcher.Submit_jobAsync(job);
}
