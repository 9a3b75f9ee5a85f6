/// <summary>Client for the Test API.</summary>
/// <remarks>Tests things.</remarks>
public partial interface ITestClient : IRunAiClient
{
    /// <summary>Operations of the group Jobs.</summary>
    IJobsClient Jobs { get; }

    /// <summary>All about things.</summary>
    IThingsClient Things { get; }
}

/// <inheritdoc cref="ITestClient"/>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class TestClient : ITestClient, IApiClient<TestClient>, IConnectedClient
{
    private readonly ApiConnection _connection;

    /// <summary>Initializes a new instance of the client with a connection.</summary>
    /// <param name="connection">The connection that sends the requests.</param>
    public TestClient(ApiConnection connection)
    {
        _connection = connection;
        Jobs = new JobsClient(connection);
        Things = new ThingsClient(connection);
    }

    /// <summary>Initializes a new instance of the client with an <see cref="HttpClient"/> that authenticates requests.</summary>
    /// <param name="httpClient">The HTTP client. Its base address is the address of the API.</param>
    public TestClient(HttpClient httpClient) : this(new ApiConnection(httpClient)) { }

    /// <inheritdoc/>
    public IJobsClient Jobs { get; }

    /// <inheritdoc/>
    public IThingsClient Things { get; }

    static TestClient IApiClient<TestClient>.Create(ApiConnection connection) => new(connection);
    object IConnectedClient.With(RunAiRequestOptions options) => new TestClient(_connection.With(options));
    static ApiOperation[] IApiClient<TestClient>.GetOperations() => [.. new JobsClient(null!).GetOperations(), .. new ThingsClient(null!).GetOperations()];
}

/// <summary>Provides the registration of <see cref="ITestClient"/>, and overloads without optional parameters.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public static partial class TestClientExtensions
{
    /// <summary>Registers <see cref="ITestClient"/> for the tenant.</summary>
    /// <param name="builder">The builder of the tenant.</param>
    /// <returns>A builder that configures the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddTestClient(this RunAiBuilder builder) => builder.AddControlPlaneClient<ITestClient, TestClient>();
}
