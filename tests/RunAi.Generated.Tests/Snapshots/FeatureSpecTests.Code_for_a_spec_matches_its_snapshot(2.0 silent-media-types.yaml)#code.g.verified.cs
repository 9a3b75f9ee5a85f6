// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>POST /form</summary>
    /// <param name="body">The request body.</param>
    Task PostFormAsync(PostFormRequest? body = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostFormAsync"/>
    Task<ApiResponse> PostFormWithResponseAsync(PostFormRequest? body = null, CancellationToken cancellationToken = default);

    /// <summary>POST /things</summary>
    /// <param name="thing">The request body.</param>
    Task<Thing> PostThingsAsync(Thing? thing = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing? thing = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation PostFormOperation = new Operation("post /form", HttpMethod.Post, "/form")
        .Returns("204");

    public Task PostFormAsync(PostFormRequest? body, CancellationToken cancellationToken) => PostFormWithResponseAsync(body, cancellationToken);

    public Task<ApiResponse> PostFormWithResponseAsync(PostFormRequest? body, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(PostFormOperation);
        request.SetFormBody(body);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation<Thing> PostThingsOperation = new Operation<Thing>("post /things", HttpMethod.Post, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> PostThingsAsync(Thing? thing, CancellationToken cancellationToken) => PostThingsRequest(thing).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing? thing, CancellationToken cancellationToken) =>
        PostThingsRequest(thing).SendAsync(cancellationToken);

    private ApiRequest<Thing> PostThingsRequest(Thing? thing)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.SetJsonBody(thing, JsonWrite.Model);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<PostFormRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostFormRequest : ExtensibleJsonModel, IJsonModel<PostFormRequest>
{
    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PostFormRequest Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new PostFormRequest());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => ";;Name";
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => ";;Name";
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Neither consumes nor produces.</summary>
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
