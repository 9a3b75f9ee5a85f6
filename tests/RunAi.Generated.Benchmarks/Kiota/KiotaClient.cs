using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using RunAi.Generated.Benchmarks.Kiota.Administrator;
using RunAi.Generated.Benchmarks.Kiota.Administrator.Api.V1.OrgUnit.Projects;
using RunAi.Generated.Benchmarks.Kiota.Administrator.Models;
using RunAi.Generated.Benchmarks.Kiota.Researcher;
using RunAi.Generated.Benchmarks.Kiota.Researcher.Models.Api;
using RunAi.Generated.Benchmarks.Kiota.Researcher.Models.Job;

namespace RunAi.Generated.Benchmarks.Kiota;

/// <summary>The clients that Kiota generates during the build, with its default handlers.</summary>
internal sealed class KiotaClient
{
    private readonly KiotaAdministratorClient _administrator;
    private readonly KiotaResearcherClient _researcher;

    public KiotaClient(HttpMessageHandler handler, Uri address)
    {
        _administrator = new KiotaAdministratorClient(Connect());
        _researcher = new KiotaResearcherClient(Connect());

        HttpClientRequestAdapter Connect() => new(new AnonymousAuthenticationProvider(), httpClient: KiotaClientFactory.Create(handler))
        {
            BaseUrl = address.ToString().TrimEnd('/'),
        };
    }

    public Task<ProjectsGetResponse?> ListProjectsAsync() => _administrator.Api.V1.OrgUnit.Projects.GetAsync(static configuration =>
    {
        configuration.QueryParameters.SortBy = ProjectFilterSortFields.CreatedAt;
        configuration.QueryParameters.SortOrder = GetSortOrderQueryParameterType.Desc;
        configuration.QueryParameters.Offset = 100;
        configuration.QueryParameters.Limit = 50;
        configuration.QueryParameters.Search = "vision & speech";
    });

    public Task<Project?> CreateProjectAsync(ProjectCreationRequest project) => _administrator.Api.V1.OrgUnit.Projects.PostAsync(project);

    public Task<SubmitRet?> SubmitJobAsync(SubmitJobParams job) => _researcher.Researcher.Api.V1.Job.PostAsync(job);
}
