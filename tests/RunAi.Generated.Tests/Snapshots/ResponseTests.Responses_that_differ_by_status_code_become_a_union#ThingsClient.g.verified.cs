[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ThingsClient(ApiConnection connection) : IThingsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new ThingsClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [DoItOperation];

    private static readonly Operation<DoItResult> DoItOperation = new Operation<DoItResult>("do_it", HttpMethod.Get, "/things")
        .Returns("200", "application/json", static (ref Utf8JsonReader reader) => (DoItResult)DoItResponse.Read(ref reader))
        .Returns("202", "application/json", static (ref Utf8JsonReader reader) => DoItResult.FromList(JsonRead.List(ref reader, JsonRead.String)));

    public Task<DoItResult> DoItAsync(CancellationToken cancellationToken) => connection.CreateRequest(DoItOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<DoItResult>> DoItWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(DoItOperation).SendAsync(cancellationToken);
}
