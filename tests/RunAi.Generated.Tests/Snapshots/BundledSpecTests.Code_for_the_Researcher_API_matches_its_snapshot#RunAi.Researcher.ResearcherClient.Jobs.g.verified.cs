/// <summary>Submit, list and delete jobs.</summary>
public partial interface IResearcherJobsClient
{
    /// <summary>Delete a job by its name</summary>
    /// <remarks>
    /// <para>Requires the Run:ai role Researcher.</para>
    /// <para>DELETE /researcher/api/v1/job</para>
    /// </remarks>
    /// <param name="jobName">Name of the job to delete, as a JSON string</param>
    Task<ApiJobActionStatus> DeleteJobAsync(string jobName, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DeleteJobAsync"/>
    Task<ApiResponse<ApiJobActionStatus>> DeleteJobWithResponseAsync(string jobName, CancellationToken cancellationToken = default);

    /// <summary>Get one job of a project</summary>
    /// <remarks>
    /// <para>Requires the Run:ai role Researcher.</para>
    /// <para>GET /researcher/api/v1/job/{projectName}/{jobName}</para>
    /// </remarks>
    /// <param name="projectName">Name of the project</param>
    /// <param name="jobName">Name of the job</param>
    /// <param name="jobTypeFilter">Type of the job: training, interactive or inference</param>
    Task<JobListResponse> GetJobAsync(string projectName, string jobName, string? jobTypeFilter = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetJobAsync"/>
    Task<ApiResponse<JobListResponse>> GetJobWithResponseAsync(
        string projectName, string jobName, string? jobTypeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetJobAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetJobAsync" path="/param"/>
    IAsyncEnumerable<ApiJobView> EnumerateJobAsync(
        string projectName, string jobName, string? jobTypeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>List the jobs of a project</summary>
    /// <remarks>
    /// <para>Requires the Run:ai role Researcher.</para>
    /// <para>GET /researcher/api/v1/job/{projectName}</para>
    /// </remarks>
    /// <param name="projectName">Name of the project</param>
    /// <param name="jobTypeFilter">Type of the jobs to list: training, interactive or inference</param>
    Task<JobListResponse> ListJobsAsync(string projectName, string? jobTypeFilter = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ListJobsAsync"/>
    Task<ApiResponse<JobListResponse>> ListJobsWithResponseAsync(
        string projectName, string? jobTypeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="ListJobsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="ListJobsAsync" path="/param"/>
    IAsyncEnumerable<ApiJobView> EnumerateJobsAsync(string projectName, string? jobTypeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Submit a job</summary>
    /// <remarks>
    /// <para>Requires the Run:ai role Researcher.</para>
    /// <para>POST /researcher/api/v1/job</para>
    /// </remarks>
    /// <param name="job">The job, a template, or both</param>
    Task<JobSubmitRet> SubmitJobAsync(ApiSubmitJobParams job, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SubmitJobAsync"/>
    Task<ApiResponse<JobSubmitRet>> SubmitJobWithResponseAsync(ApiSubmitJobParams job, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ResearcherJobsClient(ApiConnection connection) : IResearcherJobsClient
{
    private static readonly Operation<ApiJobActionStatus> DeleteJobOperation =
        new Operation<ApiJobActionStatus>("delete_job", HttpMethod.Delete, "/researcher/api/v1/job", requiredRole: "Researcher")
        .Returns("200", "application/json", ApiJobActionStatus.Read)
        .Fails<ResearcherError>("default");

    public Task<ApiJobActionStatus> DeleteJobAsync(string jobName, CancellationToken cancellationToken) =>
        DeleteJobRequest(jobName).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ApiJobActionStatus>> DeleteJobWithResponseAsync(string jobName, CancellationToken cancellationToken) =>
        DeleteJobRequest(jobName).SendAsync(cancellationToken);

    private ApiRequest<ApiJobActionStatus> DeleteJobRequest(string jobName)
    {
        var request = connection.CreateRequest(DeleteJobOperation);
        request.SetJsonBody(jobName, JsonWrite.String);
        return request;
    }

    private static readonly Operation<JobListResponse> GetJobOperation =
        new Operation<JobListResponse>("get_job", HttpMethod.Get, "/researcher/api/v1/job/{projectName}/{jobName}", requiredRole: "Researcher")
        .Returns("200", "application/json", JobListResponse.Read)
        .Fails<ResearcherError>("default");

    private static readonly PagedOperation<ApiJobView> GetJobItems = new PagedOperation<ApiJobView>(ApiJobView.Read, "data");

    public Task<JobListResponse> GetJobAsync(string projectName, string jobName, string? jobTypeFilter, CancellationToken cancellationToken) =>
        GetJobRequest(projectName, jobName, jobTypeFilter).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<JobListResponse>> GetJobWithResponseAsync(
        string projectName, string jobName, string? jobTypeFilter, CancellationToken cancellationToken) =>
        GetJobRequest(projectName, jobName, jobTypeFilter).SendAsync(cancellationToken);

    public IAsyncEnumerable<ApiJobView> EnumerateJobAsync(string projectName, string jobName, string? jobTypeFilter, CancellationToken cancellationToken) =>
        GetJobItems.EnumerateAsync(() => GetJobRequest(projectName, jobName, jobTypeFilter), cancellationToken);

    private ApiRequest<JobListResponse> GetJobRequest(string projectName, string jobName, string? jobTypeFilter)
    {
        var request = connection.CreateRequest(GetJobOperation);
        request.AddPath("projectName", projectName);
        request.AddPath("jobName", jobName);
        request.AddQuery("jobTypeFilter", jobTypeFilter);
        return request;
    }

    private static readonly Operation<JobListResponse> ListJobsOperation =
        new Operation<JobListResponse>("list_jobs", HttpMethod.Get, "/researcher/api/v1/job/{projectName}", requiredRole: "Researcher")
        .Returns("200", "application/json", JobListResponse.Read)
        .Fails<ResearcherError>("default");

    private static readonly PagedOperation<ApiJobView> ListJobsItems = new PagedOperation<ApiJobView>(ApiJobView.Read, "data");

    public Task<JobListResponse> ListJobsAsync(string projectName, string? jobTypeFilter, CancellationToken cancellationToken) =>
        ListJobsRequest(projectName, jobTypeFilter).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<JobListResponse>> ListJobsWithResponseAsync(string projectName, string? jobTypeFilter, CancellationToken cancellationToken) =>
        ListJobsRequest(projectName, jobTypeFilter).SendAsync(cancellationToken);

    public IAsyncEnumerable<ApiJobView> EnumerateJobsAsync(string projectName, string? jobTypeFilter, CancellationToken cancellationToken) =>
        ListJobsItems.EnumerateAsync(() => ListJobsRequest(projectName, jobTypeFilter), cancellationToken);

    private ApiRequest<JobListResponse> ListJobsRequest(string projectName, string? jobTypeFilter)
    {
        var request = connection.CreateRequest(ListJobsOperation);
        request.AddPath("projectName", projectName);
        request.AddQuery("jobTypeFilter", jobTypeFilter);
        return request;
    }

    private static readonly Operation<JobSubmitRet> SubmitJobOperation =
        new Operation<JobSubmitRet>("submit_job", HttpMethod.Post, "/researcher/api/v1/job", requiredRole: "Researcher")
        .Returns("200", "application/json", JobSubmitRet.Read)
        .Fails<ResearcherError>("default");

    public Task<JobSubmitRet> SubmitJobAsync(ApiSubmitJobParams job, CancellationToken cancellationToken) =>
        SubmitJobRequest(job).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<JobSubmitRet>> SubmitJobWithResponseAsync(ApiSubmitJobParams job, CancellationToken cancellationToken) =>
        SubmitJobRequest(job).SendAsync(cancellationToken);

    private ApiRequest<JobSubmitRet> SubmitJobRequest(ApiSubmitJobParams job)
    {
        var request = connection.CreateRequest(SubmitJobOperation);
        request.SetJsonBody(job, JsonWrite.Model);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<ApiGitSync>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiGitSync : ExtensibleJsonModel, IJsonModel<ApiGitSync>
{
    public string? Branch { get; set; }

    /// <summary>Whether `revision` instead of `branch` specifies what is checked out</summary>
    public bool? ByRevision { get; set; }

    /// <summary>Path of the checkout in the container</summary>
    public string? Directory { get; set; }

    /// <summary>Container image that performs the checkout</summary>
    public string? Image { get; set; }

    public string? Password { get; set; }

    public bool? ReadOnly { get; set; }

    public string? Repository { get; set; }

    public string? Revision { get; set; }

    public bool? Sync { get; set; }

    /// <summary>Whether `username` and `password` are sent to the repository</summary>
    public bool? UseCredentials { get; set; }

    public string? Username { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiGitSync Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiGitSync());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "branch"u8)) Branch = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "byRevision"u8)) ByRevision = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "directory"u8)) Directory = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "image"u8)) Image = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "password"u8)) Password = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "readOnly"u8)) ReadOnly = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "repository"u8)) Repository = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "revision"u8)) Revision = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "sync"u8)) Sync = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "useCredentials"u8)) UseCredentials = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "username"u8)) Username = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "branch"u8, Branch);
        JsonWrite.OptionalBoolean(writer, "byRevision"u8, ByRevision);
        JsonWrite.OptionalString(writer, "directory"u8, Directory);
        JsonWrite.OptionalString(writer, "image"u8, Image);
        JsonWrite.OptionalString(writer, "password"u8, Password);
        JsonWrite.OptionalBoolean(writer, "readOnly"u8, ReadOnly);
        JsonWrite.OptionalString(writer, "repository"u8, Repository);
        JsonWrite.OptionalString(writer, "revision"u8, Revision);
        JsonWrite.OptionalBoolean(writer, "sync"u8, Sync);
        JsonWrite.OptionalBoolean(writer, "useCredentials"u8, UseCredentials);
        JsonWrite.OptionalString(writer, "username"u8, Username);
    }

    protected override string PropertyNames => "; Branch ByRevision Directory Image Password ReadOnly Repository Revision Sync UseCredentials Username";
}

[JsonConverter(typeof(JsonModelConverter<ApiJob>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiJob : ExtensibleJsonModel, IJsonModel<ApiJob>
{
    public IReadOnlyList<string>? Arguments { get; set; }

    public long? BackoffLimit { get; set; }

    public IReadOnlyList<string>? Command { get; set; }

    public long? Completions { get; set; }

    public double? Cpu { get; set; }

    public double? CpuLimit { get; set; }

    public bool? CreateHomeDir { get; set; }

    public bool? Elastic { get; set; }

    /// <summary>Variables by name; a number is written as a string too: '0.2'</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; set; }

    /// <summary>Only the first entry has an effect; the others are accepted but ignored</summary>
    public IReadOnlyList<ApiGitSync>? GitSync { get; set; }

    /// <summary>GPUs of the job; a fraction shares one</summary>
    public double? Gpu { get; set; }

    public string? GpuMemory { get; set; }

    public bool? HostIpc { get; set; }

    public bool? HostNetwork { get; set; }

    public string? Image { get; set; }

    public string? ImagePullPolicy { get; set; }

    public string? JobNamePrefix { get; set; }

    public bool? Jupyter { get; set; }

    public string? JupyterPassword { get; set; }

    public bool? LargeShm { get; set; }

    public string? Memory { get; set; }

    public string? MemoryLimit { get; set; }

    public bool? Mpi { get; set; }

    public string? Name { get; set; }

    public string? NodeType { get; set; }

    public long? Parallelism { get; set; }

    public IReadOnlyList<ApiPortMap>? Ports { get; set; }

    public bool? Preemptible { get; set; }

    public bool? PreventPrivilegeEscalation { get; set; }

    public long? Processes { get; set; }

    public string? Project { get; set; }

    public IReadOnlyList<ApiPvc>? Pvc { get; set; }

    public long? RunAsGid { get; set; }

    public long? RunAsUid { get; set; }

    public bool? RunAsUser { get; set; }

    /// <summary>A number, although the value is a string in templates</summary>
    public long? ServiceType { get; set; }

    public bool? Stdin { get; set; }

    public long? TtlAfterFinish { get; set; }

    public bool? Tty { get; set; }

    public string? Type { get; set; }

    public IReadOnlyList<ApiVolume>? Volumes { get; set; }

    public string? WorkingDir { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiJob Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiJob());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "arguments"u8)) Arguments = JsonRead.List(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "backoffLimit"u8)) BackoffLimit = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "command"u8)) Command = JsonRead.List(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "completions"u8)) Completions = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "cpu"u8)) Cpu = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "cpuLimit"u8)) CpuLimit = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "createHomeDir"u8)) CreateHomeDir = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "elastic"u8)) Elastic = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "environment"u8)) Environment = JsonRead.Map(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "gitSync"u8)) GitSync = JsonRead.Models<ApiGitSync>(ref reader);
        else if (JsonRead.NameEquals(name, "gpu"u8)) Gpu = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "gpuMemory"u8)) GpuMemory = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "hostIpc"u8)) HostIpc = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "hostNetwork"u8)) HostNetwork = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "image"u8)) Image = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "imagePullPolicy"u8)) ImagePullPolicy = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "jobNamePrefix"u8)) JobNamePrefix = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "jupyter"u8)) Jupyter = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "jupyterPassword"u8)) JupyterPassword = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "largeShm"u8)) LargeShm = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "memory"u8)) Memory = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "memoryLimit"u8)) MemoryLimit = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "mpi"u8)) Mpi = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "nodeType"u8)) NodeType = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "parallelism"u8)) Parallelism = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "ports"u8)) Ports = JsonRead.Models<ApiPortMap>(ref reader);
        else if (JsonRead.NameEquals(name, "preemptible"u8)) Preemptible = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "preventPrivilegeEscalation"u8)) PreventPrivilegeEscalation = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "processes"u8)) Processes = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "project"u8)) Project = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "pvc"u8)) Pvc = JsonRead.Models<ApiPvc>(ref reader);
        else if (JsonRead.NameEquals(name, "runAsGid"u8)) RunAsGid = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "runAsUid"u8)) RunAsUid = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "runAsUser"u8)) RunAsUser = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "serviceType"u8)) ServiceType = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "stdin"u8)) Stdin = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "ttlAfterFinish"u8)) TtlAfterFinish = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "tty"u8)) Tty = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "type"u8)) Type = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "volumes"u8)) Volumes = JsonRead.Models<ApiVolume>(ref reader);
        else if (JsonRead.NameEquals(name, "workingDir"u8)) WorkingDir = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalList(writer, "arguments"u8, Arguments, JsonWrite.String);
        JsonWrite.OptionalInt64(writer, "backoffLimit"u8, BackoffLimit);
        JsonWrite.OptionalList(writer, "command"u8, Command, JsonWrite.String);
        JsonWrite.OptionalInt64(writer, "completions"u8, Completions);
        JsonWrite.OptionalDouble(writer, "cpu"u8, Cpu);
        JsonWrite.OptionalDouble(writer, "cpuLimit"u8, CpuLimit);
        JsonWrite.OptionalBoolean(writer, "createHomeDir"u8, CreateHomeDir);
        JsonWrite.OptionalBoolean(writer, "elastic"u8, Elastic);
        JsonWrite.OptionalMap(writer, "environment"u8, Environment, JsonWrite.String);
        JsonWrite.OptionalList(writer, "gitSync"u8, GitSync, JsonWrite.Model);
        JsonWrite.OptionalDouble(writer, "gpu"u8, Gpu);
        JsonWrite.OptionalString(writer, "gpuMemory"u8, GpuMemory);
        JsonWrite.OptionalBoolean(writer, "hostIpc"u8, HostIpc);
        JsonWrite.OptionalBoolean(writer, "hostNetwork"u8, HostNetwork);
        JsonWrite.OptionalString(writer, "image"u8, Image);
        JsonWrite.OptionalString(writer, "imagePullPolicy"u8, ImagePullPolicy);
        JsonWrite.OptionalString(writer, "jobNamePrefix"u8, JobNamePrefix);
        JsonWrite.OptionalBoolean(writer, "jupyter"u8, Jupyter);
        JsonWrite.OptionalString(writer, "jupyterPassword"u8, JupyterPassword);
        JsonWrite.OptionalBoolean(writer, "largeShm"u8, LargeShm);
        JsonWrite.OptionalString(writer, "memory"u8, Memory);
        JsonWrite.OptionalString(writer, "memoryLimit"u8, MemoryLimit);
        JsonWrite.OptionalBoolean(writer, "mpi"u8, Mpi);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "nodeType"u8, NodeType);
        JsonWrite.OptionalInt64(writer, "parallelism"u8, Parallelism);
        JsonWrite.OptionalList(writer, "ports"u8, Ports, JsonWrite.Model);
        JsonWrite.OptionalBoolean(writer, "preemptible"u8, Preemptible);
        JsonWrite.OptionalBoolean(writer, "preventPrivilegeEscalation"u8, PreventPrivilegeEscalation);
        JsonWrite.OptionalInt64(writer, "processes"u8, Processes);
        JsonWrite.OptionalString(writer, "project"u8, Project);
        JsonWrite.OptionalList(writer, "pvc"u8, Pvc, JsonWrite.Model);
        JsonWrite.OptionalInt64(writer, "runAsGid"u8, RunAsGid);
        JsonWrite.OptionalInt64(writer, "runAsUid"u8, RunAsUid);
        JsonWrite.OptionalBoolean(writer, "runAsUser"u8, RunAsUser);
        JsonWrite.OptionalInt64(writer, "serviceType"u8, ServiceType);
        JsonWrite.OptionalBoolean(writer, "stdin"u8, Stdin);
        JsonWrite.OptionalInt64(writer, "ttlAfterFinish"u8, TtlAfterFinish);
        JsonWrite.OptionalBoolean(writer, "tty"u8, Tty);
        JsonWrite.OptionalString(writer, "type"u8, Type);
        JsonWrite.OptionalList(writer, "volumes"u8, Volumes, JsonWrite.Model);
        JsonWrite.OptionalString(writer, "workingDir"u8, WorkingDir);
    }

    protected override string PropertyNames =>
        "; Arguments BackoffLimit Command Completions Cpu CpuLimit CreateHomeDir Elastic Environment GitSync Gpu GpuMemory HostIpc HostNetwork Image ImagePullPolicy JobNamePrefix Jupyter JupyterPassword LargeShm Memory MemoryLimit Mpi Name NodeType Parallelism Ports Preemptible PreventPrivilegeEscalation Processes Project Pvc RunAsGid RunAsUid RunAsUser ServiceType Stdin TtlAfterFinish Tty Type Volumes WorkingDir";
}

[JsonConverter(typeof(JsonModelConverter<ApiJobActionStatus>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiJobActionStatus : ExtensibleJsonModel, IJsonModel<ApiJobActionStatus>
{
    public ResearcherError? Error { get; set; }

    public string? Name { get; set; }

    /// <summary>Whether the action succeeded; `error` contains the reason if it failed</summary>
    public bool? Ok { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiJobActionStatus Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiJobActionStatus());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "error"u8)) Error = ResearcherError.Read(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "ok"u8)) Ok = JsonRead.OptionalBoolean(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "error"u8, Error);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalBoolean(writer, "ok"u8, Ok);
    }

    protected override string PropertyNames => "; Error Name Ok";
}

[JsonConverter(typeof(JsonModelConverter<ApiJobTemplate>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiJobTemplate : ExtensibleJsonModel, IJsonModel<ApiJobTemplate>
{
    public string? Name { get; set; }

    public string? Project { get; set; }

    public string? SettingsName { get; set; }

    public ApiJobTemplateValues? Values { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiJobTemplate Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiJobTemplate());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "project"u8)) Project = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "settingsName"u8)) SettingsName = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "values"u8)) Values = ApiJobTemplateValues.Read(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "project"u8, Project);
        JsonWrite.OptionalString(writer, "settingsName"u8, SettingsName);
        JsonWrite.OptionalModel(writer, "values"u8, Values);
    }

    protected override string PropertyNames => "; Name Project SettingsName Values";
}

[JsonConverter(typeof(JsonModelConverter<ApiJobTemplateValues>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiJobTemplateValues : ExtensibleJsonModel, IJsonModel<ApiJobTemplateValues>
{
    public IReadOnlyDictionary<string, string>? Arguments { get; set; }

    public long? BackoffLimit { get; set; }

    public string? Command { get; set; }

    public long? Completions { get; set; }

    public double? Cpu { get; set; }

    public double? CpuLimit { get; set; }

    public bool? CreateHomeDir { get; set; }

    public bool? Elastic { get; set; }

    /// <summary>Variables by name; a number is written as a string too: '0.2'</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; set; }

    public IReadOnlyDictionary<string, ApiGitSync>? GitSync { get; set; }

    /// <summary>GPUs of the job; a fraction shares one</summary>
    public double? Gpu { get; set; }

    public string? GpuMemory { get; set; }

    public bool? HostIpc { get; set; }

    public bool? HostNetwork { get; set; }

    public string? Image { get; set; }

    public string? ImagePullPolicy { get; set; }

    public string? JobNamePrefix { get; set; }

    public bool? Jupyter { get; set; }

    public bool? LargeShm { get; set; }

    public string? Memory { get; set; }

    public string? MemoryLimit { get; set; }

    public bool? Mpi { get; set; }

    public string? Name { get; set; }

    public string? NodeType { get; set; }

    public long? Parallelism { get; set; }

    public IReadOnlyDictionary<string, ApiPortMapTv>? Ports { get; set; }

    public bool? Preemptible { get; set; }

    public bool? PreventPrivilegeEscalation { get; set; }

    public long? Processes { get; set; }

    public string? Project { get; set; }

    public IReadOnlyDictionary<string, ApiPvc>? Pvc { get; set; }

    public long? RunAsGid { get; set; }

    public long? RunAsUid { get; set; }

    public bool? RunAsUser { get; set; }

    /// <summary>A string, although the value is a number in jobs</summary>
    public string? ServiceType { get; set; }

    public bool? Stdin { get; set; }

    public long? TtlAfterFinish { get; set; }

    public bool? Tty { get; set; }

    public string? Type { get; set; }

    public IReadOnlyDictionary<string, ApiVolume>? Volumes { get; set; }

    public string? WorkingDir { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiJobTemplateValues Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiJobTemplateValues());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "arguments"u8)) Arguments = JsonRead.Map(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "backoffLimit"u8)) BackoffLimit = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "command"u8)) Command = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "completions"u8)) Completions = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "cpu"u8)) Cpu = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "cpuLimit"u8)) CpuLimit = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "createHomeDir"u8)) CreateHomeDir = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "elastic"u8)) Elastic = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "environment"u8)) Environment = JsonRead.Map(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "gitSync"u8)) GitSync = JsonRead.Map(ref reader, ApiGitSync.Read);
        else if (JsonRead.NameEquals(name, "gpu"u8)) Gpu = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "gpuMemory"u8)) GpuMemory = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "hostIpc"u8)) HostIpc = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "hostNetwork"u8)) HostNetwork = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "image"u8)) Image = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "imagePullPolicy"u8)) ImagePullPolicy = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "jobNamePrefix"u8)) JobNamePrefix = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "jupyter"u8)) Jupyter = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "largeShm"u8)) LargeShm = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "memory"u8)) Memory = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "memoryLimit"u8)) MemoryLimit = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "mpi"u8)) Mpi = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "nodeType"u8)) NodeType = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "parallelism"u8)) Parallelism = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "ports"u8)) Ports = JsonRead.Map(ref reader, ApiPortMapTv.Read);
        else if (JsonRead.NameEquals(name, "preemptible"u8)) Preemptible = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "preventPrivilegeEscalation"u8)) PreventPrivilegeEscalation = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "processes"u8)) Processes = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "project"u8)) Project = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "pvc"u8)) Pvc = JsonRead.Map(ref reader, ApiPvc.Read);
        else if (JsonRead.NameEquals(name, "runAsGid"u8)) RunAsGid = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "runAsUid"u8)) RunAsUid = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "runAsUser"u8)) RunAsUser = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "serviceType"u8)) ServiceType = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "stdin"u8)) Stdin = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "ttlAfterFinish"u8)) TtlAfterFinish = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "tty"u8)) Tty = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "type"u8)) Type = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "volumes"u8)) Volumes = JsonRead.Map(ref reader, ApiVolume.Read);
        else if (JsonRead.NameEquals(name, "workingDir"u8)) WorkingDir = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalMap(writer, "arguments"u8, Arguments, JsonWrite.String);
        JsonWrite.OptionalInt64(writer, "backoffLimit"u8, BackoffLimit);
        JsonWrite.OptionalString(writer, "command"u8, Command);
        JsonWrite.OptionalInt64(writer, "completions"u8, Completions);
        JsonWrite.OptionalDouble(writer, "cpu"u8, Cpu);
        JsonWrite.OptionalDouble(writer, "cpuLimit"u8, CpuLimit);
        JsonWrite.OptionalBoolean(writer, "createHomeDir"u8, CreateHomeDir);
        JsonWrite.OptionalBoolean(writer, "elastic"u8, Elastic);
        JsonWrite.OptionalMap(writer, "environment"u8, Environment, JsonWrite.String);
        JsonWrite.OptionalMap(writer, "gitSync"u8, GitSync, JsonWrite.Model);
        JsonWrite.OptionalDouble(writer, "gpu"u8, Gpu);
        JsonWrite.OptionalString(writer, "gpuMemory"u8, GpuMemory);
        JsonWrite.OptionalBoolean(writer, "hostIpc"u8, HostIpc);
        JsonWrite.OptionalBoolean(writer, "hostNetwork"u8, HostNetwork);
        JsonWrite.OptionalString(writer, "image"u8, Image);
        JsonWrite.OptionalString(writer, "imagePullPolicy"u8, ImagePullPolicy);
        JsonWrite.OptionalString(writer, "jobNamePrefix"u8, JobNamePrefix);
        JsonWrite.OptionalBoolean(writer, "jupyter"u8, Jupyter);
        JsonWrite.OptionalBoolean(writer, "largeShm"u8, LargeShm);
        JsonWrite.OptionalString(writer, "memory"u8, Memory);
        JsonWrite.OptionalString(writer, "memoryLimit"u8, MemoryLimit);
        JsonWrite.OptionalBoolean(writer, "mpi"u8, Mpi);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "nodeType"u8, NodeType);
        JsonWrite.OptionalInt64(writer, "parallelism"u8, Parallelism);
        JsonWrite.OptionalMap(writer, "ports"u8, Ports, JsonWrite.Model);
        JsonWrite.OptionalBoolean(writer, "preemptible"u8, Preemptible);
        JsonWrite.OptionalBoolean(writer, "preventPrivilegeEscalation"u8, PreventPrivilegeEscalation);
        JsonWrite.OptionalInt64(writer, "processes"u8, Processes);
        JsonWrite.OptionalString(writer, "project"u8, Project);
        JsonWrite.OptionalMap(writer, "pvc"u8, Pvc, JsonWrite.Model);
        JsonWrite.OptionalInt64(writer, "runAsGid"u8, RunAsGid);
        JsonWrite.OptionalInt64(writer, "runAsUid"u8, RunAsUid);
        JsonWrite.OptionalBoolean(writer, "runAsUser"u8, RunAsUser);
        JsonWrite.OptionalString(writer, "serviceType"u8, ServiceType);
        JsonWrite.OptionalBoolean(writer, "stdin"u8, Stdin);
        JsonWrite.OptionalInt64(writer, "ttlAfterFinish"u8, TtlAfterFinish);
        JsonWrite.OptionalBoolean(writer, "tty"u8, Tty);
        JsonWrite.OptionalString(writer, "type"u8, Type);
        JsonWrite.OptionalMap(writer, "volumes"u8, Volumes, JsonWrite.Model);
        JsonWrite.OptionalString(writer, "workingDir"u8, WorkingDir);
    }

    protected override string PropertyNames =>
        "; Arguments BackoffLimit Command Completions Cpu CpuLimit CreateHomeDir Elastic Environment GitSync Gpu GpuMemory HostIpc HostNetwork Image ImagePullPolicy JobNamePrefix Jupyter LargeShm Memory MemoryLimit Mpi Name NodeType Parallelism Ports Preemptible PreventPrivilegeEscalation Processes Project Pvc RunAsGid RunAsUid RunAsUser ServiceType Stdin TtlAfterFinish Tty Type Volumes WorkingDir";
}

[JsonConverter(typeof(JsonModelConverter<ApiJobView>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiJobView : ExtensibleJsonModel, IJsonModel<ApiJobView>
{
    /// <summary>URL of a tool of the job in a browser</summary>
    public string? ConnectionUrl { get; set; }

    /// <summary>In milliseconds since the Unix epoch</summary>
    public long? CreatedAt { get; set; }

    /// <summary>Differs from the requested number while the job is pending or shares a GPU</summary>
    public double? CurrentAllocatedGpus { get; set; }

    public string? Id { get; set; }

    public string? Images { get; set; }

    public bool? IsJupyter { get; set; }

    public bool? IsMpi { get; set; }

    public string? Name { get; set; }

    /// <summary>Names of the nodes that run the job's pods</summary>
    public IReadOnlyList<string>? Nodes { get; set; }

    public string? Project { get; set; }

    /// <summary>Phase of the job, or the reason why its pods do not start, such as ImagePullBackOff</summary>
    public string? Status { get; set; }

    public ApiJobTemplate? Template { get; set; }

    public string? Type { get; set; }

    public string? User { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiJobView Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiJobView());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "connectionUrl"u8)) ConnectionUrl = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "createdAt"u8)) CreatedAt = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "currentAllocatedGPUs"u8)) CurrentAllocatedGpus = JsonRead.OptionalDouble(ref reader);
        else if (JsonRead.NameEquals(name, "id"u8)) Id = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "images"u8)) Images = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "isJupyter"u8)) IsJupyter = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "isMpi"u8)) IsMpi = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "nodes"u8)) Nodes = JsonRead.List(ref reader, JsonRead.String);
        else if (JsonRead.NameEquals(name, "project"u8)) Project = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "status"u8)) Status = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "template"u8)) Template = ApiJobTemplate.Read(ref reader);
        else if (JsonRead.NameEquals(name, "type"u8)) Type = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "user"u8)) User = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "connectionUrl"u8, ConnectionUrl);
        JsonWrite.OptionalInt64(writer, "createdAt"u8, CreatedAt);
        JsonWrite.OptionalDouble(writer, "currentAllocatedGPUs"u8, CurrentAllocatedGpus);
        JsonWrite.OptionalString(writer, "id"u8, Id);
        JsonWrite.OptionalString(writer, "images"u8, Images);
        JsonWrite.OptionalBoolean(writer, "isJupyter"u8, IsJupyter);
        JsonWrite.OptionalBoolean(writer, "isMpi"u8, IsMpi);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalList(writer, "nodes"u8, Nodes, JsonWrite.String);
        JsonWrite.OptionalString(writer, "project"u8, Project);
        JsonWrite.OptionalString(writer, "status"u8, Status);
        JsonWrite.OptionalModel(writer, "template"u8, Template);
        JsonWrite.OptionalString(writer, "type"u8, Type);
        JsonWrite.OptionalString(writer, "user"u8, User);
    }

    protected override string PropertyNames =>
        "; ConnectionUrl CreatedAt CurrentAllocatedGpus=currentAllocatedGPUs Id Images IsJupyter IsMpi Name Nodes Project Status Template Type User";
}

[JsonConverter(typeof(JsonModelConverter<ApiPortMap>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiPortMap : ExtensibleJsonModel, IJsonModel<ApiPortMap>
{
    /// <summary>Whether the cluster selects the external port</summary>
    public bool? AutoGenerate { get; set; }

    public long? Container { get; set; }

    public long? External { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiPortMap Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiPortMap());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "autoGenerate"u8)) AutoGenerate = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "container"u8)) Container = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "external"u8)) External = JsonRead.OptionalInt64(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalBoolean(writer, "autoGenerate"u8, AutoGenerate);
        JsonWrite.OptionalInt64(writer, "container"u8, Container);
        JsonWrite.OptionalInt64(writer, "external"u8, External);
    }

    protected override string PropertyNames => "; AutoGenerate Container External";
}

[JsonConverter(typeof(JsonModelConverter<ApiPortMapTv>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiPortMapTv : ExtensibleJsonModel, IJsonModel<ApiPortMapTv>
{
    /// <summary>Whether the cluster selects the external port</summary>
    public bool? AutoGenerate { get; set; }

    public long? Container { get; set; }

    public long? External { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiPortMapTv Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiPortMapTv());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "autoGenerate"u8)) AutoGenerate = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "container"u8)) Container = JsonRead.OptionalInt64(ref reader);
        else if (JsonRead.NameEquals(name, "external"u8)) External = JsonRead.OptionalInt64(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalBoolean(writer, "autoGenerate"u8, AutoGenerate);
        JsonWrite.OptionalInt64(writer, "container"u8, Container);
        JsonWrite.OptionalInt64(writer, "external"u8, External);
    }

    protected override string PropertyNames => "; AutoGenerate Container External";
}

[JsonConverter(typeof(JsonModelConverter<ApiPvc>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiPvc : ExtensibleJsonModel, IJsonModel<ApiPvc>
{
    /// <summary>Mount path of the claim in the container</summary>
    public string? Path { get; set; }

    public bool? ReadOnly { get; set; }

    public string? Size { get; set; }

    public string? StorageClass { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiPvc Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiPvc());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "path"u8)) Path = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "readOnly"u8)) ReadOnly = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "size"u8)) Size = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "storageClass"u8)) StorageClass = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "path"u8, Path);
        JsonWrite.OptionalBoolean(writer, "readOnly"u8, ReadOnly);
        JsonWrite.OptionalString(writer, "size"u8, Size);
        JsonWrite.OptionalString(writer, "storageClass"u8, StorageClass);
    }

    protected override string PropertyNames => "; Path ReadOnly Size StorageClass";
}

[JsonConverter(typeof(JsonModelConverter<ApiSubmitJobParams>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiSubmitJobParams : ExtensibleJsonModel, IJsonModel<ApiSubmitJobParams>
{
    public ApiJob? Job { get; set; }

    public ApiJobTemplate? Template { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiSubmitJobParams Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiSubmitJobParams());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "job"u8)) Job = ApiJob.Read(ref reader);
        else if (JsonRead.NameEquals(name, "template"u8)) Template = ApiJobTemplate.Read(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "job"u8, Job);
        JsonWrite.OptionalModel(writer, "template"u8, Template);
    }

    protected override string PropertyNames => "; Job Template";
}

[JsonConverter(typeof(JsonModelConverter<ApiVolume>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ApiVolume : ExtensibleJsonModel, IJsonModel<ApiVolume>
{
    /// <summary>Server of an NFS volume; absent for a path of the host</summary>
    public string? NfsServer { get; set; }

    public bool? ReadOnly { get; set; }

    public string? SourcePath { get; set; }

    /// <summary>Mount path of the volume in the container</summary>
    public string? TargetPath { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiVolume Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ApiVolume());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "nfsServer"u8)) NfsServer = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "readOnly"u8)) ReadOnly = JsonRead.OptionalBoolean(ref reader);
        else if (JsonRead.NameEquals(name, "sourcePath"u8)) SourcePath = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "targetPath"u8)) TargetPath = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "nfsServer"u8, NfsServer);
        JsonWrite.OptionalBoolean(writer, "readOnly"u8, ReadOnly);
        JsonWrite.OptionalString(writer, "sourcePath"u8, SourcePath);
        JsonWrite.OptionalString(writer, "targetPath"u8, TargetPath);
    }

    protected override string PropertyNames => "; NfsServer ReadOnly SourcePath TargetPath";
}

[JsonConverter(typeof(JsonModelConverter<JobListResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class JobListResponse : ExtensibleJsonModel, IJsonModel<JobListResponse>
{
    public IReadOnlyList<ApiJobView>? Data { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static JobListResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new JobListResponse());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "data"u8)) Data = JsonRead.Models<ApiJobView>(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalList(writer, "data"u8, Data, JsonWrite.Model);
    }

    protected override string PropertyNames => "; Data";
}

[JsonConverter(typeof(JsonModelConverter<JobSubmitRet>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class JobSubmitRet : ExtensibleJsonModel, IJsonModel<JobSubmitRet>
{
    /// <summary>Name of the job, which can be derived from a prefix</summary>
    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static JobSubmitRet Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new JobSubmitRet());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) Name = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "; Name";
}
