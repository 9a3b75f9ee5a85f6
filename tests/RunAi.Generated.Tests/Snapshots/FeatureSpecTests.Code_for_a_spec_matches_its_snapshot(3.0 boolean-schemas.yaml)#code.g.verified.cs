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
    public JsonElement? Anything { get; set; }

    public string? Text { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetThingsResponse());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "anything"u8)) { Anything = JsonRead.NullableAny(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "text"u8)) { Text = JsonRead.String(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalAny(writer, "anything"u8, Anything);
        JsonWrite.OptionalString(writer, "text"u8, Text);
    }

    protected override string PropertyNames => ";;Anything Text";
}
