using RunAi.Generated.CodeGeneration;

namespace RunAi.Researcher;

/// <summary>A cluster's client as the generator emits it.</summary>
public sealed partial class ResearcherClient : IResearcherClient, IApiClient<ResearcherClient>
{
    private static readonly Operation<string> GetJobOperation = new Operation<string>("get_job", HttpMethod.Get, "/researcher/api/v1/job/{jobName}")
        .ReturnsText("200", "text/plain");

    private readonly ApiConnection _connection;

    public ResearcherClient(ApiConnection connection) => _connection = connection;

    static ResearcherClient IApiClient<ResearcherClient>.Create(ApiConnection connection) => new(connection);

    public async Task<string> GetJobAsync(string jobName, CancellationToken cancellationToken = default)
    {
        var request = _connection.CreateRequest(GetJobOperation);
        request.AddPath("jobName", jobName);
        return (await request.SendAsync(cancellationToken).ConfigureAwait(false)).Value;
    }
}
