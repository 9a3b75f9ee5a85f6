using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Researcher;

namespace RunAi.Generated.Benchmarks.RunAi;

/// <summary>The clients of this project.</summary>
internal sealed class RunAiClient
{
    private readonly AdministratorClient _administrator;
    private readonly ResearcherClient _researcher;

    public RunAiClient(HttpClient client)
    {
        _administrator = new AdministratorClient(new ApiConnection(client));
        _researcher = new ResearcherClient(new ApiConnection(client));
    }

    public Task<GetProjectsResponse> ListProjectsAsync() => _administrator.Projects.GetProjectsAsync(
        new GetProjectsOptions
        {
            SortBy = ProjectFilterSortFields.CreatedAt, SortOrder = SortOrder.Desc, Offset = 100, Limit = 50, Search = "vision & speech",
        });

    public Task<Project> CreateProjectAsync(ProjectCreationRequest project) => _administrator.Projects.CreateProjectAsync(project);

    public Task<JobSubmitRet> SubmitJobAsync(ApiSubmitJobParams job) => _researcher.Jobs.SubmitJobAsync(job);
}
