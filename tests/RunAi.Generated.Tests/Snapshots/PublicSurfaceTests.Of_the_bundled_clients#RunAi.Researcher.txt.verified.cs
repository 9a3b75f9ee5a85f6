interface IJobsClient
    IAsyncEnumerable<ApiJobView> EnumerateJobAsync(string projectName, string jobName, string? jobTypeFilter = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<ApiJobView> EnumerateJobsAsync(string projectName, string? jobTypeFilter = null, CancellationToken cancellationToken = default)
    Task<ApiJobActionStatus> DeleteJobAsync(string jobName, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiJobActionStatus>> DeleteJobWithResponseAsync(string jobName, CancellationToken cancellationToken = default)
    Task<ApiResponse<JobListResponse>> GetJobWithResponseAsync(string projectName, string jobName, string? jobTypeFilter = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<JobListResponse>> ListJobsWithResponseAsync(string projectName, string? jobTypeFilter = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<JobSubmitRet>> SubmitJobWithResponseAsync(ApiSubmitJobParams job, CancellationToken cancellationToken = default)
    Task<JobListResponse> GetJobAsync(string projectName, string jobName, string? jobTypeFilter = null, CancellationToken cancellationToken = default)
    Task<JobListResponse> ListJobsAsync(string projectName, string? jobTypeFilter = null, CancellationToken cancellationToken = default)
    Task<JobSubmitRet> SubmitJobAsync(ApiSubmitJobParams job, CancellationToken cancellationToken = default)

interface IProjectsClient
    IAsyncEnumerable<ApiProject> EnumerateProjectsAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<ProjectListResponse>> ListProjectsWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ProjectListResponse> ListProjectsAsync(CancellationToken cancellationToken = default)

interface IResearcherClient
    IJobsClient Jobs { get; }
    IProjectsClient Projects { get; }

class ResearcherClient
    IJobsClient Jobs { get; }
    IProjectsClient Projects { get; }
    ResearcherClient(ApiConnection connection)
    ResearcherClient(HttpClient httpClient)

class ResearcherClientExtensions
    IHttpClientBuilder AddResearcherClient(RunAiBuilder builder)

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
class Error
class JobListResponse
class JobSubmitRet
class ProjectListResponse
