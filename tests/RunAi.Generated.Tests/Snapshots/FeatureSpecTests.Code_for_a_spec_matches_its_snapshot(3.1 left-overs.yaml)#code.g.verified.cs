// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>GET /things</summary>
    Task<GetThingsResponse> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<GetThingsResponse>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation<GetThingsResponse> GetThingsOperation = new Operation<GetThingsResponse>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", GetThingsResponse.Read);

    public Task<GetThingsResponse> GetThingsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<GetThingsResponse>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<GetThingsResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsResponse : ExtensibleJsonModel, IJsonModel<GetThingsResponse>
{
    private string? __note;

    public string? Note { get => __note; set { __note = value; MarkNull(0, value is null); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetThingsResponse(), nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "note"u8)) { __note = JsonRead.NullableString(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Note is not null || IsNullSet(0)) JsonWrite.RequiredString(writer, "note"u8, Note);
    }

    protected override string PropertyNames => ";Note";
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Left-overs of 3.0.</summary>
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
