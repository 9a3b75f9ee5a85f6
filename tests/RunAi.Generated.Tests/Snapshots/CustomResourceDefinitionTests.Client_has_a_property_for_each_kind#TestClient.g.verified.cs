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
        WidgetPolicies = new NamespacedResource<WidgetPolicy>(connection);
        WidgetPoliciesV1beta1 = new NamespacedResource<V1beta1WidgetPolicy>(connection);
    }

    /// <summary>Initializes a new instance of the client with an <see cref="HttpClient"/> that authenticates requests.</summary>
    /// <param name="httpClient">The HTTP client. Its base address is the address of the API.</param>
    public TestClient(HttpClient httpClient) : this(new ApiConnection(httpClient)) { }

    /// <inheritdoc/>
    public INamespacedResource<WidgetPolicy> WidgetPolicies { get; }

    /// <inheritdoc/>
    [Obsolete("Deprecated by the API.")]
    public INamespacedResource<V1beta1WidgetPolicy> WidgetPoliciesV1beta1 { get; }

    static TestClient IApiClient<TestClient>.Create(ApiConnection connection) => new(connection);
    object IConnectedClient.With(RunAiRequestOptions options) => new TestClient(_connection.With(options));
}
