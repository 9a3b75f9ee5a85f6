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
    public byte[]? Bytes { get; set; }

    public IReadOnlyDictionary<string, long>? Patterned { get; set; }

    public IReadOnlyList<JsonElement>? Tuple { get; set; }

    public IReadOnlyDictionary<string, string>? Unevaluated { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetThingsResponse());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "bytes"u8)) { Bytes = JsonRead.Bytes(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "patterned"u8)) { Patterned = JsonRead.Map(ref reader, JsonRead.Int64); return 1; }
        if (JsonRead.NameEquals(name, "tuple"u8)) { Tuple = JsonRead.List(ref reader, JsonRead.Any); return 2; }
        if (JsonRead.NameEquals(name, "unevaluated"u8)) { Unevaluated = JsonRead.Map(ref reader, JsonRead.String); return 3; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalBytes(writer, "bytes"u8, Bytes);
        JsonWrite.OptionalMap(writer, "patterned"u8, Patterned, JsonWrite.Int64);
        JsonWrite.OptionalList(writer, "tuple"u8, Tuple, JsonWrite.Any);
        JsonWrite.OptionalMap(writer, "unevaluated"u8, Unevaluated, JsonWrite.String);
    }

    protected override string PropertyNames => ";;Bytes Patterned Tuple Unevaluated";
}
