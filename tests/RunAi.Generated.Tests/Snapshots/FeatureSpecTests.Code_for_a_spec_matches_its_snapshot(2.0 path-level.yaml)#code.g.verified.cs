// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>DELETE /api/things/{id}</summary>
    /// <param name="options">The optional parameters.</param>
    Task DeleteThingsByIdAsync(string id, DeleteThingsByIdOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DeleteThingsByIdAsync"/>
    Task<ApiResponse> DeleteThingsByIdWithResponseAsync(string id, DeleteThingsByIdOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>GET /api/things/{id}</summary>
    Task GetThingsByIdAsync(string id, GetThingsByIdVerbose verbose, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsByIdAsync"/>
    Task<ApiResponse> GetThingsByIdWithResponseAsync(string id, GetThingsByIdVerbose verbose, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [DeleteThingsByIdOperation, GetThingsByIdOperation];

    private static readonly Operation DeleteThingsByIdOperation = new Operation("delete /things/by id ", HttpMethod.Delete, "/api/things/{id}")
        .Returns("204");

    public Task DeleteThingsByIdAsync(string id, DeleteThingsByIdOptions? options, CancellationToken cancellationToken) =>
        DeleteThingsByIdWithResponseAsync(id, options, cancellationToken);

    public Task<ApiResponse> DeleteThingsByIdWithResponseAsync(string id, DeleteThingsByIdOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(DeleteThingsByIdOperation);
        request.AddPath("id", id);
        request.AddQuery("verbose", options?.Verbose);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation GetThingsByIdOperation = new Operation("get /things/by id ", HttpMethod.Get, "/api/things/{id}")
        .Returns("200");

    public Task GetThingsByIdAsync(string id, GetThingsByIdVerbose verbose, CancellationToken cancellationToken) =>
        GetThingsByIdWithResponseAsync(id, verbose, cancellationToken);

    public Task<ApiResponse> GetThingsByIdWithResponseAsync(string id, GetThingsByIdVerbose verbose, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetThingsByIdOperation);
        request.AddPath("id", id);
        request.AddQuery("verbose", verbose);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.DeleteThingsByIdAsync"/>
    public static Task DeleteThingsByIdAsync(this IDefaultClient client, string id, CancellationToken cancellationToken) =>
        client.DeleteThingsByIdAsync(id, null, cancellationToken);
    public static Task<ApiResponse> DeleteThingsByIdWithResponseAsync(this IDefaultClient client, string id, CancellationToken cancellationToken) =>
        client.DeleteThingsByIdWithResponseAsync(id, null, cancellationToken);
}

/// <summary>The optional parameters of DeleteThingsById.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class DeleteThingsByIdOptions
{
    public bool? Verbose { get; set; }
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetThingsByIdVerbose>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetThingsByIdVerbose(string Value) : IExtensibleEnum<GetThingsByIdVerbose>
{
    public static GetThingsByIdVerbose ALittle => new("a little");
    public static GetThingsByIdVerbose ALot => new("a lot");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "a little" or "a lot";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetThingsByIdVerbose>.FirstKnown => "a little";
    static GetThingsByIdVerbose IExtensibleEnum<GetThingsByIdVerbose>.Create(string value) => new(value);
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Parameters of a path.</summary>
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
        connection = connection.WithServerPath("/api");
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

/// <summary>The JSON metadata of the models of TestClient, for applications that serialize them without reflection.</summary>
/// <remarks>Add the resolver to JsonSerializerOptions.TypeInfoResolverChain, for example in ConfigureHttpJsonOptions.</remarks>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public static partial class TestJson
{
    /// <summary>Gets the resolver of the models and enums, and of arrays, lists, dictionaries and asynchronous streams of them.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new JsonModelResolver(static types =>
    {
        types.AddEnum<GetThingsByIdVerbose>();
    });
}
