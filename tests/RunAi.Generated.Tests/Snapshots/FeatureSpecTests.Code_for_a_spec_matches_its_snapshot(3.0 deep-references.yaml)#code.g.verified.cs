// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>GET /things</summary>
    Task<Thing> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation<Thing> GetThingsOperation = new Operation<Thing>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> GetThingsAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public ThingInner? Alike { get; set; }

    public IReadOnlyList<string>? Fields { get; set; }

    public ThingInner? Inner { get; set; }

    public IReadOnlyList<string>? Same { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "alike"u8)) { Alike = ThingInner.Read(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "fields"u8)) { Fields = JsonRead.List(ref reader, JsonRead.String); return 1; }
        if (JsonRead.NameEquals(name, "inner"u8)) { Inner = ThingInner.Read(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "same"u8)) { Same = JsonRead.List(ref reader, JsonRead.String); return 3; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "alike"u8, Alike);
        JsonWrite.OptionalList(writer, "fields"u8, Fields, JsonWrite.String);
        JsonWrite.OptionalModel(writer, "inner"u8, Inner);
        JsonWrite.OptionalList(writer, "same"u8, Same, JsonWrite.String);
    }

    protected override string PropertyNames => ";;Alike Fields Inner Same";
}

[JsonConverter(typeof(JsonModelConverter<ThingInner>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingInner : ExtensibleJsonModel, IJsonModel<ThingInner>
{
    public long? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingInner Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingInner());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "size"u8)) { Size = JsonRead.OptionalInt64(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "size"u8, Size);
    }

    protected override string PropertyNames => ";;Size";
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the References into other places than components.</summary>
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
