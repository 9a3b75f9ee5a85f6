// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task<GetThingsResponse> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<GetThingsResponse>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation<GetThingsResponse> GetThingsOperation = new Operation<GetThingsResponse>("getThings", HttpMethod.Get, "/things")
        .Returns("200", "application/json", GetThingsResponse.Read);

    public Task<GetThingsResponse> GetThingsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<GetThingsResponse>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<GetThingsResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsResponse : ExtensibleJsonModel, IJsonModel<GetThingsResponse>
{
    private JsonElement __token;

    /// <summary>Initializes a new instance of the <see cref="GetThingsResponse"/> class.</summary>
    public GetThingsResponse() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private GetThingsResponse(JsonModelInitializer _) { }

    /// <summary>Required by the API. No schema is declared.</summary>
    public required JsonElement Token { get => __token; set { __token = value; MarkPresent(0); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponse Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new GetThingsResponse(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "token"u8)) { __token = JsonRead.Any(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredAny(writer, "token"u8, Token);
    }

    protected override string PropertyNames => "Token";
}
