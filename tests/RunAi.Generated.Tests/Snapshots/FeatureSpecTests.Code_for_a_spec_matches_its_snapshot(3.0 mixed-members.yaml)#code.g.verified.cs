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
    /// <summary>Initializes a new instance of the <see cref="GetThingsResponse"/> class.</summary>
    public GetThingsResponse() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private GetThingsResponse(JsonModelInitializer _) { }

    public string? A { get; set; }

    public long? B { get; set; }

    public required string Id { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponse Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new GetThingsResponse(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { A = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "b"u8)) { B = JsonRead.OptionalInt64(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "a"u8, A);
        JsonWrite.OptionalInt64(writer, "b"u8, B);
        if (Id is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "id"u8, Id);
    }

    protected override string PropertyNames => "Id;;A B";
}
