// spec.yaml(7,34): info RUNAI0040: The security scheme "certificate" at #/components/securitySchemes/certificate requires a client certificate. Configure it in the primary handler, and call UseHandler.
// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation GetThingsOperation = new Operation("get /things", HttpMethod.Get, "/things")
        .Requires(TestCredentials.Requirement1)
        .Returns("204");

    public Task GetThingsAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);

    public Task<ApiResponse> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the A certificate of the client.</summary>
public partial interface ITestClient : IRunAiClient
{
    /// <summary>Operations of the group Default.</summary>
    IDefaultClient Default { get; }
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
        Default = new DefaultClient(connection);
    }

    /// <summary>Initializes a new instance of the client with an <see cref="HttpClient"/> that authenticates requests.</summary>
    /// <param name="httpClient">The HTTP client. Its base address is the address of the API.</param>
    public TestClient(HttpClient httpClient) : this(new ApiConnection(httpClient)) { }

    /// <summary>Initializes a new instance of the client with credentials.</summary>
    /// <param name="baseAddress">The address of the API, the only origin that receives the credentials: https, or http to the local machine.</param>
    /// <param name="credentials">The credentials. They own the connections. Dispose them after the last call.</param>
    /// <param name="primaryHandler">The handler that sends the requests. It must not follow redirects. A new one is created when omitted.</param>
    public TestClient(Uri baseAddress, TestCredentials credentials, HttpMessageHandler? primaryHandler = null)
        : this(ApiConnection.Create(baseAddress, credentials, primaryHandler)) { }

    /// <inheritdoc/>
    public IDefaultClient Default { get; }

    static TestClient IApiClient<TestClient>.Create(ApiConnection connection) => new(connection);
    object IConnectedClient.With(RunAiRequestOptions options) => new TestClient(_connection.With(options));
    static ApiOperation[] IApiClient<TestClient>.GetOperations() => [.. new DefaultClient(null!).GetOperations()];
}

/// <summary>Provides the registration of <see cref="ITestClient"/>, and overloads without optional parameters.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public static partial class TestClientExtensions
{
    /// <summary>Registers <see cref="ITestClient"/> for the tenant.</summary>
    /// <param name="builder">The builder of the tenant.</param>
    /// <returns>A builder that configures the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddTestClient(this RunAiBuilder builder) => builder.AddControlPlaneClient<ITestClient, TestClient>();

    /// <summary>Registers <see cref="ITestClient"/> with credentials of its own.</summary>
    /// <param name="services">The services.</param>
    /// <param name="baseAddress">The address of the API, the only origin that receives the credentials: https, or http to the local machine.</param>
    /// <param name="configure">Sets the credentials.</param>
    /// <returns>A builder that configures the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddTestClient(this IServiceCollection services, Uri baseAddress, Action<TestCredentials> configure) =>
        ApiClients.Add<ITestClient, TestClient, TestCredentials>(services, baseAddress, (_, credentials) => configure(credentials));

    /// <summary>Registers <see cref="ITestClient"/> with credentials of its own.</summary>
    /// <param name="services">The services.</param>
    /// <param name="baseAddress">The address of the API, the only origin that receives the credentials: https, or http to the local machine.</param>
    /// <param name="configure">Sets the credentials, for instance from another service.</param>
    /// <returns>A builder that configures the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddTestClient(this IServiceCollection services, Uri baseAddress, Action<IServiceProvider, TestCredentials> configure) =>
        ApiClients.Add<ITestClient, TestClient, TestCredentials>(services, baseAddress, configure);
}

/// <summary>The credentials of ITestClient. Set those that you have.</summary>
/// <remarks>A call sends the credentials of the first alternative of its operation that are all set. Operations without security send none.</remarks>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class TestCredentials : ApiCredentials
{
    internal static readonly SecurityRequirement Requirement1 = new(["certificate"]);

    /// <summary>Gets the credential of the security scheme certificate: a handler of the application authenticates requests.</summary>
    /// <remarks>The scheme requires a client certificate. Configure it in the primary handler, and call UseHandler.</remarks>
    public HandlerCredential Certificate { get; } = new("Certificate", "certificate");

    /// <inheritdoc/>
    protected override IReadOnlyList<ApiCredential> All => [Certificate];
}
