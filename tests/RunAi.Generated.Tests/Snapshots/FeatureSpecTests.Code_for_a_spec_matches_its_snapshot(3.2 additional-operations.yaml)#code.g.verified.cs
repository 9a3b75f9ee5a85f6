// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>COPY /documents</summary>
    Task CopyDocumentsAsync(string to, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="CopyDocumentsAsync"/>
    Task<ApiResponse> CopyDocumentsWithResponseAsync(string to, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [CopyDocumentsOperation];

    private static readonly Operation CopyDocumentsOperation = new Operation("copy /documents", new HttpMethod("COPY"), "/documents")
        .Returns("204");

    public Task CopyDocumentsAsync(string to, CancellationToken cancellationToken) => CopyDocumentsWithResponseAsync(to, cancellationToken);

    public Task<ApiResponse> CopyDocumentsWithResponseAsync(string to, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(CopyDocumentsOperation);
        request.AddQuery("to", to);
        return request.SendAsync(cancellationToken);
    }
}
