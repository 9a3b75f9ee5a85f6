// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>QUERY /search</summary>
    /// <param name="body">The request body.</param>
    Task<IReadOnlyList<string>> QuerySearchAsync(QuerySearchRequest body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QuerySearchAsync"/>
    Task<ApiResponse<IReadOnlyList<string>>> QuerySearchWithResponseAsync(QuerySearchRequest body, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [QuerySearchOperation];

    private static readonly Operation<IReadOnlyList<string>> QuerySearchOperation =
        new Operation<IReadOnlyList<string>>("query /search", new HttpMethod("QUERY"), "/search")
        .Returns("200", "application/json", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.String));

    public Task<IReadOnlyList<string>> QuerySearchAsync(QuerySearchRequest body, CancellationToken cancellationToken) =>
        QuerySearchRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<string>>> QuerySearchWithResponseAsync(QuerySearchRequest body, CancellationToken cancellationToken) =>
        QuerySearchRequest(body).SendAsync(cancellationToken);

    private ApiRequest<IReadOnlyList<string>> QuerySearchRequest(QuerySearchRequest body)
    {
        var request = connection.CreateRequest(QuerySearchOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<QuerySearchRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class QuerySearchRequest : ExtensibleJsonModel, IJsonModel<QuerySearchRequest>
{
    public string? Text { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static QuerySearchRequest Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new QuerySearchRequest());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "text"u8)) { Text = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "text"u8, Text);
    }

    protected override string PropertyNames => ";;Text";
}
