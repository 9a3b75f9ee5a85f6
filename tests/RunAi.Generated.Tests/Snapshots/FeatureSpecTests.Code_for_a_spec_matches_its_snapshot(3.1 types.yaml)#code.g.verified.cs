// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    Task<Thing> PostThingsAsync(Thing body, long? limit = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing body, long? limit = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation<Thing> PostThingsOperation = new Operation<Thing>("post /things", HttpMethod.Post, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> PostThingsAsync(Thing body, long? limit, CancellationToken cancellationToken) =>
        PostThingsRequest(body, limit).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing body, long? limit, CancellationToken cancellationToken) =>
        PostThingsRequest(body, limit).SendAsync(cancellationToken);

    private ApiRequest<Thing> PostThingsRequest(Thing body, long? limit)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        request.AddQuery("limit", limit);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<Other>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Other : ExtensibleJsonModel, IJsonModel<Other>
{
    public long? A { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Other Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Other());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) A = JsonRead.OptionalInt64(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "a"u8, A);
    }

    protected override string PropertyNames => "; A";
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private ThingEnum? _enum;
    private string? _id, _maybe;
    private IReadOnlyList<double?>? _list;
    private ThingObject? _object;
    private Other? _option;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public JsonElement? Either { get; set; }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public ThingEnum? Enum { get => _enum; set { _enum = value; MarkAssigned(0); } }

    public required string Id { get => _id!; set { _id = value; MarkAssigned(1); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public IReadOnlyList<double?>? List { get => _list; set { _list = value; MarkAssigned(2); } }

    public required string? Maybe { get => _maybe; set { _maybe = value; MarkAssigned(3); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public ThingObject? Object { get => _object; set { _object = value; MarkAssigned(4); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public Other? Option { get => _option; set { _option = value; MarkAssigned(5); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "either"u8)) Either = JsonRead.NullableAny(ref reader);
        else if (JsonRead.NameEquals(name, "enum"u8)) Enum = JsonRead.NullableEnum<ThingEnum>(ref reader);
        else if (JsonRead.NameEquals(name, "id"u8)) Id = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "list"u8)) List = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.NullableDouble);
        else if (JsonRead.NameEquals(name, "maybe"u8)) Maybe = JsonRead.NullableString(ref reader);
        else if (JsonRead.NameEquals(name, "object"u8)) Object = JsonRead.NullableModel<ThingObject>(ref reader);
        else if (JsonRead.NameEquals(name, "option"u8)) Option = JsonRead.NullableModel<Other>(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalAny(writer, "either"u8, Either);
        if (IsAssigned(0)) JsonWrite.RequiredNullableEnum(writer, "enum"u8, Enum);
        if (WritesRequired(1)) JsonWrite.RequiredString(writer, "id"u8, Id);
        if (IsAssigned(2)) JsonWrite.RequiredList(writer, "list"u8, List, JsonWrite.NullableDouble);
        if (WritesRequired(3)) JsonWrite.RequiredString(writer, "maybe"u8, Maybe);
        if (IsAssigned(4)) JsonWrite.RequiredModel(writer, "object"u8, Object);
        if (IsAssigned(5)) JsonWrite.RequiredModel(writer, "option"u8, Option);
    }

    protected override string PropertyNames => "Enum Id List Maybe Object Option; Either";
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<ThingEnum>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct ThingEnum(string Value) : IExtensibleEnum<ThingEnum>
{
    public static ThingEnum A => new("a");
    public static ThingEnum B => new("b");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "a" or "b";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<ThingEnum>.FirstKnown => "a";
    static ThingEnum IExtensibleEnum<ThingEnum>.Create(string value) => new(value);
}

[JsonConverter(typeof(JsonModelConverter<ThingObject>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingObject : ExtensibleJsonModel, IJsonModel<ThingObject>
{
    public string? A { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingObject Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingObject());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) A = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "a"u8, A);
    }

    protected override string PropertyNames => "; A";
}

// RunAi.Test.TestClient.g.cs
/// <summary>Client for the Types.</summary>
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

/// <summary>Provides the extension method that registers <see cref="ITestClient"/>.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public static partial class TestClientExtensions
{
    /// <summary>Registers <see cref="ITestClient"/> for the tenant.</summary>
    /// <param name="builder">The builder of the tenant.</param>
    /// <returns>A builder that configures the client's HTTP pipeline.</returns>
    public static IHttpClientBuilder AddTestClient(this RunAiBuilder builder) => builder.AddControlPlaneClient<ITestClient, TestClient>();
}
