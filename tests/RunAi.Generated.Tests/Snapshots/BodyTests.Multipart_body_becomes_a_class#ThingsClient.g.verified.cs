[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ThingsClient(ApiConnection connection) : IThingsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new ThingsClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [DoItOperation];

    private static readonly Operation DoItOperation = new Operation("do_it", HttpMethod.Post, "/things")
        .Returns("204");

    public Task DoItAsync(DoItForm body, CancellationToken cancellationToken) => DoItWithResponseAsync(body, cancellationToken);

    public Task<ApiResponse> DoItWithResponseAsync(DoItForm body, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(DoItOperation);
        request.StartMultipart();
        request.AddFilePart("file", body.File);
        request.AddJsonPart("meta", body.Meta, JsonWrite.Model);
        request.AddPart("name", body.Name);
        request.AddPartList("tags", body.Tags);
        return request.SendAsync(cancellationToken);
    }
}
