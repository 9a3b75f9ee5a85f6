[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ThingsClient(ApiConnection connection) : IThingsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new ThingsClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [DoItOperation];

    private static readonly Operation DoItOperation = new Operation("do_it", HttpMethod.Get, "/things")
        .Returns("204");

    public Task DoItAsync(DoItOptions? options, CancellationToken cancellationToken) => DoItWithResponseAsync(options, cancellationToken);

    public Task<ApiResponse> DoItWithResponseAsync(DoItOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(DoItOperation);
        request.AddQuery("a", options?.A);
        request.AddQuery("b", options?.B);
        request.AddQuery("c", options?.C);
        request.AddQueryList("d", options?.D, ParameterStyle.Form, explode: true);
        return request.SendAsync(cancellationToken);
    }
}
