interface IResearcherClient
    IResearcherJobsClient Jobs { get; }
    IResearcherProjectsClient Projects { get; }

interface IResearcherJobsClient
    IAsyncEnumerable<ApiJobView> EnumerateJobAsync(string projectName, string jobName, GetJobOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<ApiJobView> EnumerateJobsAsync(string projectName, ListJobsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiJobActionStatus> DeleteJobAsync(string jobName, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiJobActionStatus>> DeleteJobWithResponseAsync(string jobName, CancellationToken cancellationToken = default)
    Task<ApiResponse<JobListResponse>> GetJobWithResponseAsync(string projectName, string jobName, GetJobOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<JobListResponse>> ListJobsWithResponseAsync(string projectName, ListJobsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<JobSubmitRet>> SubmitJobWithResponseAsync(ApiSubmitJobParams job, CancellationToken cancellationToken = default)
    Task<JobListResponse> GetJobAsync(string projectName, string jobName, GetJobOptions? options = null, CancellationToken cancellationToken = default)
    Task<JobListResponse> ListJobsAsync(string projectName, ListJobsOptions? options = null, CancellationToken cancellationToken = default)
    Task<JobSubmitRet> SubmitJobAsync(ApiSubmitJobParams job, CancellationToken cancellationToken = default)

interface IResearcherProjectsClient
    IAsyncEnumerable<ApiProject> EnumerateProjectsAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<ProjectListResponse>> ListProjectsWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ProjectListResponse> ListProjectsAsync(CancellationToken cancellationToken = default)

class ResearcherClient
    IResearcherJobsClient Jobs { get; }
    IResearcherProjectsClient Projects { get; }
    ResearcherClient(ApiConnection connection)
    ResearcherClient(HttpClient httpClient)

class ResearcherClientExtensions
    IAsyncEnumerable<ApiJobView> EnumerateJobAsync(IResearcherJobsClient client, string projectName, string jobName, CancellationToken cancellationToken)
    IAsyncEnumerable<ApiJobView> EnumerateJobsAsync(IResearcherJobsClient client, string projectName, CancellationToken cancellationToken)
    IHttpClientBuilder AddResearcherClient(RunAiBuilder builder)
    Task<ApiJobView> GetJobByNameAsync(IResearcherJobsClient client, string projectName, string name, Func<ApiJobView, bool>? where = null, CancellationToken cancellationToken = default)
    Task<ApiJobView?> FindJobAsync(IResearcherJobsClient client, string projectName, string name, Func<ApiJobView, bool>? where = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<JobListResponse>> GetJobWithResponseAsync(IResearcherJobsClient client, string projectName, string jobName, CancellationToken cancellationToken)
    Task<ApiResponse<JobListResponse>> ListJobsWithResponseAsync(IResearcherJobsClient client, string projectName, CancellationToken cancellationToken)
    Task<JobListResponse> GetJobAsync(IResearcherJobsClient client, string projectName, string jobName, CancellationToken cancellationToken)
    Task<JobListResponse> ListJobsAsync(IResearcherJobsClient client, string projectName, CancellationToken cancellationToken)

class ResearcherJson
    IJsonTypeInfoResolver Resolver { get; }

class ApiGitSync
class ApiJob
class ApiJobActionStatus
class ApiJobTemplate
class ApiJobTemplateValues
class ApiJobView
class ApiPortMap
class ApiPortMapTv
class ApiProject
class ApiPvc
class ApiSubmitJobParams
class ApiVolume
class GetJobOptions
class JobListResponse
class JobSubmitRet
class ListJobsOptions
class ProjectListResponse
class ResearcherError
