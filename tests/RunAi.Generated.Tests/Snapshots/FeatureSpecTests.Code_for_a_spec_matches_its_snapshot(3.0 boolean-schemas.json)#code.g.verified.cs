// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>GET /things</summary>
    Task<IReadOnlyList<JsonElement>> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<IReadOnlyList<JsonElement>>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetThingsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetThingsAsync" path="/param"/>
    IAsyncEnumerable<JsonElement> EnumerateThingsAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation<IReadOnlyList<JsonElement>> GetThingsOperation =
        new Operation<IReadOnlyList<JsonElement>>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Any));

    private static readonly PagedOperation<JsonElement> GetThingsItems = new PagedOperation<JsonElement>(JsonRead.Any);

    public Task<IReadOnlyList<JsonElement>> GetThingsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<JsonElement>>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<JsonElement> EnumerateThingsAsync(CancellationToken cancellationToken) =>
        GetThingsItems.EnumerateAsync(() => connection.CreateRequest(GetThingsOperation), cancellationToken);
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Schemas of 3.1 in a document of 3.0.</summary>
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
