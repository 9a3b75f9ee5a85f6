// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>GET /lists</summary>
    /// <param name="options">The optional parameters.</param>
    Task GetListsAsync(GetListsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetListsAsync"/>
    Task<ApiResponse> GetListsWithResponseAsync(GetListsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation GetListsOperation = new Operation("get /lists", HttpMethod.Get, "/lists")
        .Returns("200");

    public Task GetListsAsync(GetListsOptions? options, CancellationToken cancellationToken) => GetListsWithResponseAsync(options, cancellationToken);

    public Task<ApiResponse> GetListsWithResponseAsync(GetListsOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetListsOperation);
        request.AddQueryList("tsv", options?.Tsv, ParameterStyle.TabDelimited, explode: false);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetListsAsync"/>
    public static Task GetListsAsync(this IDefaultClient client, CancellationToken cancellationToken) => client.GetListsAsync(null, cancellationToken);
    public static Task<ApiResponse> GetListsWithResponseAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetListsWithResponseAsync(null, cancellationToken);
}

/// <summary>The optional parameters of GetLists.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetListsOptions
{
    public IReadOnlyList<string>? Tsv { get; set; }
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the A list separated by tabs.</summary>
public partial interface ITestClient
{
    /// <summary>Operations of the group Default.</summary>
    IDefaultClient Default { get; }
}

/// <inheritdoc cref="ITestClient"/>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class TestClient : ITestClient, IApiClient<TestClient>
{
    /// <summary>Initializes a new instance of the client with a connection.</summary>
    /// <param name="connection">The connection that sends the requests.</param>
    public TestClient(ApiConnection connection)
    {
        Default = new DefaultClient(connection);
    }

    /// <summary>Initializes a new instance of the client with an <see cref="HttpClient"/> that authenticates requests.</summary>
    /// <param name="httpClient">The HTTP client. Its base address is the address of the API.</param>
    public TestClient(HttpClient httpClient) : this(new ApiConnection(httpClient)) { }

    /// <inheritdoc/>
    public IDefaultClient Default { get; }

    static TestClient IApiClient<TestClient>.Create(ApiConnection connection) => new(connection);
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
