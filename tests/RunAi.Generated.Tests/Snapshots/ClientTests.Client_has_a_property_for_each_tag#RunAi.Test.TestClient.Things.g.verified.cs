/// <summary>All about things.</summary>
public partial interface IThingsClient : IRunAiClient
{
    /// <summary>Lists all things.</summary>
    /// <remarks>
    /// <para>The newest come first.</para>
    /// <para>Requires the Run:ai role Researcher.</para>
    /// <para>GET /things</para>
    /// </remarks>
    Task ListThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ListThingsAsync"/>
    Task<ApiResponse> ListThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ThingsClient(ApiConnection connection) : IThingsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new ThingsClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [ListThingsOperation];

    private static readonly Operation ListThingsOperation = new Operation("list_things", HttpMethod.Get, "/things", requiredRole: "Researcher")
        .Returns("204");

    public Task ListThingsAsync(CancellationToken cancellationToken) => connection.CreateRequest(ListThingsOperation).SendAsync(cancellationToken);

    public Task<ApiResponse> ListThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(ListThingsOperation).SendAsync(cancellationToken);
}
