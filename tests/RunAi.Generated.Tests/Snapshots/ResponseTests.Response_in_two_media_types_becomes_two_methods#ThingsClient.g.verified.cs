[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ThingsClient(ApiConnection connection) : IThingsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new ThingsClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [DoItOperation, DoItAsCsvOperation];

    private static readonly Operation<IReadOnlyList<string>> DoItOperation = new Operation<IReadOnlyList<string>>("do_it", HttpMethod.Get, "/things")
        .Returns("200", "application/json", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.String));

    private static readonly PagedOperation<string> DoItItems = new PagedOperation<string>(JsonRead.String);

    public Task<IReadOnlyList<string>> DoItAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(DoItOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<string>>> DoItWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(DoItOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<string> EnumerateDoItAsync(CancellationToken cancellationToken) =>
        DoItItems.EnumerateAsync(() => connection.CreateRequest(DoItOperation), cancellationToken);

    private static readonly Operation<ApiStream> DoItAsCsvOperation = new Operation<ApiStream>("do_it", HttpMethod.Get, "/things")
        .ReturnsStream("200", "text/csv");

    public Task<ApiStream> DoItAsCsvAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(DoItAsCsvOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ApiStream>> DoItAsCsvWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(DoItAsCsvOperation).SendAsync(cancellationToken);
}
