/// <summary>Operations of the group Jobs.</summary>
public partial interface IJobsClient : IRunAiClient
{
    /// <summary>GET /jobs</summary>
    Task ListJobsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ListJobsAsync"/>
    Task<ApiResponse> ListJobsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class JobsClient(ApiConnection connection) : IJobsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new JobsClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [ListJobsOperation];

    private static readonly Operation ListJobsOperation = new Operation("list_jobs", HttpMethod.Get, "/jobs")
        .Returns("204");

    public Task ListJobsAsync(CancellationToken cancellationToken) => connection.CreateRequest(ListJobsOperation).SendAsync(cancellationToken);

    public Task<ApiResponse> ListJobsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(ListJobsOperation).SendAsync(cancellationToken);
}
