// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /lists</summary>
    /// <param name="options">The optional parameters.</param>
    Task GetListsAsync(GetListsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetListsAsync"/>
    Task<ApiResponse> GetListsWithResponseAsync(GetListsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetListsOperation];

    private static readonly Operation GetListsOperation = new Operation("get /lists", HttpMethod.Get, "/lists")
        .Returns("200");

    public Task GetListsAsync(GetListsOptions? options, CancellationToken cancellationToken) => GetListsWithResponseAsync(options, cancellationToken);

    public Task<ApiResponse> GetListsWithResponseAsync(GetListsOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetListsOperation);
        request.AddQueryList("tsv", options?.Tsv, ParameterStyle.TabDelimited, explode: false);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetListsAsync"/>
    public static Task GetListsAsync(this IDefaultClient client, CancellationToken cancellationToken) => client.GetListsAsync(null, cancellationToken);
    public static Task<ApiResponse> GetListsWithResponseAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetListsWithResponseAsync(null, cancellationToken);
}

/// <summary>The optional parameters of GetLists.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetListsOptions
{
    public IReadOnlyList<string>? Tsv { get; set; }
}
