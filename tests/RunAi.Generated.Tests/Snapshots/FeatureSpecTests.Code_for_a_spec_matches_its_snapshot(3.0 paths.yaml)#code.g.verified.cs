// spec.yaml(7,14): info RUNAI0018: The operation get /a/ is named GetA2 because another operation in its group is also named GetA
// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /api/v1/a</summary>
    Task GetAAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetAAsync"/>
    Task<ApiResponse> GetAWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>GET /api/v1/a/</summary>
    Task GetA2Async(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetA2Async"/>
    Task<ApiResponse> GetA2WithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>GET /api/v1/a/{b}.json</summary>
    Task GetAByBJsonAsync(string b, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetAByBJsonAsync"/>
    Task<ApiResponse> GetAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken = default);

    /// <summary>HEAD /api/v1/a/{b}.json</summary>
    Task HeadAByBJsonAsync(string b, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="HeadAByBJsonAsync"/>
    Task<ApiResponse> HeadAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken = default);

    /// <summary>OPTIONS /api/v1/a/{b}.json</summary>
    Task OptionsAByBJsonAsync(string b, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="OptionsAByBJsonAsync"/>
    Task<ApiResponse> OptionsAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken = default);

    /// <summary>PATCH /api/v1/a/{b}.json</summary>
    Task PatchAByBJsonAsync(string b, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PatchAByBJsonAsync"/>
    Task<ApiResponse> PatchAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken = default);

    /// <summary>TRACE /api/v1/a/{b}.json</summary>
    Task TraceAByBJsonAsync(string b, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TraceAByBJsonAsync"/>
    Task<ApiResponse> TraceAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() =>
    [
        GetAOperation, GetA2Operation, GetAByBJsonOperation, HeadAByBJsonOperation, OptionsAByBJsonOperation, PatchAByBJsonOperation, TraceAByBJsonOperation
    ];

    private static readonly Operation GetAOperation = new Operation("get /a", HttpMethod.Get, "/api/v1/a")
        .Returns("204");

    public Task GetAAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetAOperation).SendAsync(cancellationToken);

    public Task<ApiResponse> GetAWithResponseAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetAOperation).SendAsync(cancellationToken);

    private static readonly Operation GetA2Operation = new Operation("get /a/", HttpMethod.Get, "/api/v1/a/")
        .Returns("204");

    public Task GetA2Async(CancellationToken cancellationToken) => connection.CreateRequest(GetA2Operation).SendAsync(cancellationToken);

    public Task<ApiResponse> GetA2WithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetA2Operation).SendAsync(cancellationToken);

    private static readonly Operation GetAByBJsonOperation = new Operation("get /a/by b .json", HttpMethod.Get, "/api/v1/a/{b}.json")
        .Returns("204");

    public Task GetAByBJsonAsync(string b, CancellationToken cancellationToken) => GetAByBJsonWithResponseAsync(b, cancellationToken);

    public Task<ApiResponse> GetAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetAByBJsonOperation);
        request.AddPath("b", b);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation HeadAByBJsonOperation = new Operation("head /a/by b .json", HttpMethod.Head, "/api/v1/a/{b}.json")
        .Returns("204");

    public Task HeadAByBJsonAsync(string b, CancellationToken cancellationToken) => HeadAByBJsonWithResponseAsync(b, cancellationToken);

    public Task<ApiResponse> HeadAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(HeadAByBJsonOperation);
        request.AddPath("b", b);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation OptionsAByBJsonOperation = new Operation("options /a/by b .json", HttpMethod.Options, "/api/v1/a/{b}.json")
        .Returns("204");

    public Task OptionsAByBJsonAsync(string b, CancellationToken cancellationToken) => OptionsAByBJsonWithResponseAsync(b, cancellationToken);

    public Task<ApiResponse> OptionsAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(OptionsAByBJsonOperation);
        request.AddPath("b", b);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation PatchAByBJsonOperation = new Operation("patch /a/by b .json", HttpMethod.Patch, "/api/v1/a/{b}.json")
        .Returns("204");

    public Task PatchAByBJsonAsync(string b, CancellationToken cancellationToken) => PatchAByBJsonWithResponseAsync(b, cancellationToken);

    public Task<ApiResponse> PatchAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(PatchAByBJsonOperation);
        request.AddPath("b", b);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation TraceAByBJsonOperation = new Operation("trace /a/by b .json", HttpMethod.Trace, "/api/v1/a/{b}.json")
        .Returns("204");

    public Task TraceAByBJsonAsync(string b, CancellationToken cancellationToken) => TraceAByBJsonWithResponseAsync(b, cancellationToken);

    public Task<ApiResponse> TraceAByBJsonWithResponseAsync(string b, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(TraceAByBJsonOperation);
        request.AddPath("b", b);
        return request.SendAsync(cancellationToken);
    }
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Paths.</summary>
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
        connection = connection.WithServerPath("/api/v1");
        _connection = connection;
        Default = new DefaultClient(connection);
    }

    /// <summary>Initializes a new instance of the client with an <see cref="HttpClient"/> that authenticates requests.</summary>
    /// <param name="httpClient">The HTTP client. Its base address is the address of the API, with or without the path of the server's URL.</param>
    public TestClient(HttpClient httpClient) : this(new ApiConnection(httpClient)) { }

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
}
