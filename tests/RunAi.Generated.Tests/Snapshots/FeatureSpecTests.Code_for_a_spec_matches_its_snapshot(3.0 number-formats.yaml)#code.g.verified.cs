// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /counts</summary>
    /// <param name="options">The optional parameters.</param>
    Task<GetCountsResponse> GetCountsAsync(GetCountsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetCountsAsync"/>
    Task<ApiResponse<GetCountsResponse>> GetCountsWithResponseAsync(GetCountsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetCountsOperation];

    private static readonly Operation<GetCountsResponse> GetCountsOperation = new Operation<GetCountsResponse>("get /counts", HttpMethod.Get, "/counts")
        .Returns("200", "application/json", GetCountsResponse.Read);

    public Task<GetCountsResponse> GetCountsAsync(GetCountsOptions? options, CancellationToken cancellationToken) =>
        GetCountsRequest(options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<GetCountsResponse>> GetCountsWithResponseAsync(GetCountsOptions? options, CancellationToken cancellationToken) =>
        GetCountsRequest(options).SendAsync(cancellationToken);

    private ApiRequest<GetCountsResponse> GetCountsRequest(GetCountsOptions? options)
    {
        var request = connection.CreateRequest(GetCountsOperation);
        request.AddQuery("limit", options?.Limit);
        return request;
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetCountsAsync"/>
    public static Task<GetCountsResponse> GetCountsAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetCountsAsync(null, cancellationToken);
    public static Task<ApiResponse<GetCountsResponse>> GetCountsWithResponseAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetCountsWithResponseAsync(null, cancellationToken);
}

/// <summary>The optional parameters of GetCounts.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetCountsOptions
{
    public int? Limit { get; set; }
}

[JsonConverter(typeof(JsonModelConverter<GetCountsResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetCountsResponse : ExtensibleJsonModel, IJsonModel<GetCountsResponse>
{
    public long? Large { get; set; }

    public decimal? Price { get; set; }

    public float? Ratio { get; set; }

    public decimal? Unsigned { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetCountsResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetCountsResponse());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "large"u8)) { Large = JsonRead.OptionalInt64(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "price"u8)) { Price = JsonRead.OptionalDecimal(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "ratio"u8)) { Ratio = JsonRead.OptionalSingle(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "unsigned"u8)) { Unsigned = JsonRead.OptionalDecimal(ref reader); return 3; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "large"u8, Large);
        JsonWrite.OptionalDecimal(writer, "price"u8, Price);
        JsonWrite.OptionalSingle(writer, "ratio"u8, Ratio);
        JsonWrite.OptionalDecimal(writer, "unsigned"u8, Unsigned);
    }

    protected override string PropertyNames => ";;Large Price Ratio Unsigned";
}
