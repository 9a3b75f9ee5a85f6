// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>COPY /documents</summary>
    Task CopyDocumentsAsync(string to, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="CopyDocumentsAsync"/>
    Task<ApiResponse> CopyDocumentsWithResponseAsync(string to, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation CopyDocumentsOperation = new Operation("copy /documents", new HttpMethod("COPY"), "/documents")
        .Returns("204");

    public Task CopyDocumentsAsync(string to, CancellationToken cancellationToken) => CopyDocumentsWithResponseAsync(to, cancellationToken);

    public Task<ApiResponse> CopyDocumentsWithResponseAsync(string to, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(CopyDocumentsOperation);
        request.AddQuery("to", to);
        return request.SendAsync(cancellationToken);
    }
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Methods that OpenAPI has no field for.</summary>
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
