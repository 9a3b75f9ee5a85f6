// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>GET /words</summary>
    /// <param name="options">The optional parameters.</param>
    Task GetWordsAsync(GetWordsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetWordsAsync"/>
    Task<ApiResponse> GetWordsWithResponseAsync(GetWordsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation GetWordsOperation = new Operation("get /words", HttpMethod.Get, "/words")
        .Returns("200");

    public Task GetWordsAsync(GetWordsOptions? options, CancellationToken cancellationToken) => GetWordsWithResponseAsync(options, cancellationToken);

    public Task<ApiResponse> GetWordsWithResponseAsync(GetWordsOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetWordsOperation);
        request.AddQuery("y", options?.Y);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetWordsAsync"/>
    public static Task GetWordsAsync(this IDefaultClient client, CancellationToken cancellationToken) => client.GetWordsAsync(null, cancellationToken);
    public static Task<ApiResponse> GetWordsWithResponseAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetWordsWithResponseAsync(null, cancellationToken);
}

/// <summary>The optional parameters of GetWords.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetWordsOptions
{
    public GetWordsY? Y { get; set; }
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetWordsY>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetWordsY(string Value) : IExtensibleEnum<GetWordsY>
{
    public static GetWordsY Yes => new("yes");
    public static GetWordsY No => new("no");
    public static GetWordsY On => new("on");
    public static GetWordsY Off => new("off");
    public static GetWordsY Y => new("y");
    public static GetWordsY N => new("n");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "yes" or "no" or "on" or "off" or "y" or "n";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetWordsY>.FirstKnown => "yes";
    static GetWordsY IExtensibleEnum<GetWordsY>.Create(string value) => new(value);
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Words that YAML 1.1 takes for booleans.</summary>
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
