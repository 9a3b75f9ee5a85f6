// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task<IReadOnlyList<JsonElement>> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<IReadOnlyList<JsonElement>>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetThingsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetThingsAsync" path="/param"/>
    IAsyncEnumerable<JsonElement> EnumerateThingsAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation<IReadOnlyList<JsonElement>> GetThingsOperation =
        new Operation<IReadOnlyList<JsonElement>>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Any));

    private static readonly PagedOperation<JsonElement> GetThingsItems = new PagedOperation<JsonElement>(JsonRead.Any);

    public Task<IReadOnlyList<JsonElement>> GetThingsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<JsonElement>>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<JsonElement> EnumerateThingsAsync(CancellationToken cancellationToken) =>
        GetThingsItems.EnumerateAsync(() => connection.CreateRequest(GetThingsOperation), cancellationToken);
}
