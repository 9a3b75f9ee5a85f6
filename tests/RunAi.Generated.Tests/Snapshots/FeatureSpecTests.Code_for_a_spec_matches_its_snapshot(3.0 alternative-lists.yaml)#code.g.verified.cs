// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    Task AddThingAsync(AddThingRequest? body = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="AddThingAsync"/>
    Task<ApiResponse> AddThingWithResponseAsync(AddThingRequest? body = null, CancellationToken cancellationToken = default);

    /// <summary>GET /things</summary>
    Task<JsonElement> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<JsonElement>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation AddThingOperation = new Operation("addThing", HttpMethod.Post, "/things")
        .Returns("204");

    public Task AddThingAsync(AddThingRequest? body, CancellationToken cancellationToken) => AddThingWithResponseAsync(body, cancellationToken);

    public Task<ApiResponse> AddThingWithResponseAsync(AddThingRequest? body, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(AddThingOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation<JsonElement> GetThingsOperation = new Operation<JsonElement>("getThings", HttpMethod.Get, "/things")
        .Returns("200", "application/json", JsonRead.Any);

    public Task<JsonElement> GetThingsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<JsonElement>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<AddThingRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class AddThingRequest : ExtensibleJsonModel, IJsonModel<AddThingRequest>
{
    public AddThingRequestFrom? From { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static AddThingRequest Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new AddThingRequest());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "from"u8)) { From = AddThingRequestFrom.Read(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "from"u8, From);
    }

    protected override string PropertyNames => ";;From";
}

[JsonConverter(typeof(JsonModelConverter<AddThingRequestFrom>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class AddThingRequestFrom : ExtensibleJsonModel, IJsonModel<AddThingRequestFrom>
{
    /// <summary>Initializes a new instance of the <see cref="AddThingRequestFrom"/> class.</summary>
    public AddThingRequestFrom() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private AddThingRequestFrom(JsonModelInitializer _) { }

    public required string Email { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static AddThingRequestFrom Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new AddThingRequestFrom(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "email"u8)) { Email = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Email is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "email"u8, Email);
    }

    protected override string PropertyNames => "Email";
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Alternatives that are lists.</summary>
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
