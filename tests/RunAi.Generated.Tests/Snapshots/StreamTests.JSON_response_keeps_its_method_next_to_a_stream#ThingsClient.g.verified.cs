[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ThingsClient(ApiConnection connection) : IThingsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new ThingsClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [DoItOperation, DoItAsJsonlOperation, DoItStreamingOperation];

    private static readonly Operation<Chunk> DoItOperation = new Operation<Chunk>("do_it", HttpMethod.Post, "/things")
        .Returns("200", "application/json", Chunk.Read);

    public Task<Chunk> DoItAsync(CancellationToken cancellationToken) => connection.CreateRequest(DoItOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Chunk>> DoItWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(DoItOperation).SendAsync(cancellationToken);

    private static readonly Operation<ApiStream> DoItAsJsonlOperation = new Operation<ApiStream>("do_it", HttpMethod.Post, "/things")
        .ReturnsStream("200", "application/jsonl");

    public IAsyncEnumerable<Chunk> DoItAsJsonlAsync(CancellationToken cancellationToken) =>
        StreamedOperation.ReadValuesAsync<Chunk>(() => connection.CreateRequest(DoItAsJsonlOperation), Chunk.Read, cancellationToken);

    public Task<ApiResponse<ApiStream>> DoItAsJsonlWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(DoItAsJsonlOperation).SendAsync(cancellationToken);

    private static readonly Operation<ApiStream> DoItStreamingOperation = new Operation<ApiStream>("do_it", HttpMethod.Post, "/things")
        .ReturnsStream("200", "text/event-stream");

    public IAsyncEnumerable<SseItem<Chunk>> DoItStreamingAsync(CancellationToken cancellationToken) =>
        StreamedOperation.ReadEventsAsync<Chunk>(() => connection.CreateRequest(DoItStreamingOperation), Chunk.Read, cancellationToken);

    public Task<ApiResponse<ApiStream>> DoItStreamingWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(DoItStreamingOperation).SendAsync(cancellationToken);
}
