// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>GET /rides</summary>
    Task GetRidesViewFullPageByPageAsync(long page, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetRidesViewFullPageByPageAsync"/>
    Task<ApiResponse> GetRidesViewFullPageByPageWithResponseAsync(long page, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation GetRidesViewFullPageByPageOperation = new Operation("get /rides?view=full&page=by page ", HttpMethod.Get, "/rides")
        .Returns("204");

    public Task GetRidesViewFullPageByPageAsync(long page, CancellationToken cancellationToken) =>
        GetRidesViewFullPageByPageWithResponseAsync(page, cancellationToken);

    public Task<ApiResponse> GetRidesViewFullPageByPageWithResponseAsync(long page, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetRidesViewFullPageByPageOperation);
        request.AddQuery("view", "full");
        request.AddQuery("page", page);
        return request.SendAsync(cancellationToken);
    }
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetRidesViewFullPageByPageView>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetRidesViewFullPageByPageView(string Value) : IExtensibleEnum<GetRidesViewFullPageByPageView>
{
    public static GetRidesViewFullPageByPageView Full => new("full");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "full";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetRidesViewFullPageByPageView>.FirstKnown => "full";
    static GetRidesViewFullPageByPageView IExtensibleEnum<GetRidesViewFullPageByPageView>.Create(string value) => new(value);
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the A query in a path.</summary>
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
