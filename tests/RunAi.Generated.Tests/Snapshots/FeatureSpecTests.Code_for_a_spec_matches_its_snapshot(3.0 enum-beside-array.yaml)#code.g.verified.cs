// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    /// <param name="options">The optional parameters.</param>
    Task GetThingsAsync(GetThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse> GetThingsWithResponseAsync(GetThingsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation GetThingsOperation = new Operation("get /things", HttpMethod.Get, "/things")
        .Returns("204");

    public Task GetThingsAsync(GetThingsOptions? options, CancellationToken cancellationToken) => GetThingsWithResponseAsync(options, cancellationToken);

    public Task<ApiResponse> GetThingsWithResponseAsync(GetThingsOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetThingsOperation);
        request.AddQueryList("mixin", options?.Mixin, ParameterStyle.Form, explode: true);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetThingsAsync"/>
    public static Task GetThingsAsync(this IDefaultClient client, CancellationToken cancellationToken) => client.GetThingsAsync(null, cancellationToken);
    public static Task<ApiResponse> GetThingsWithResponseAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetThingsWithResponseAsync(null, cancellationToken);
}

/// <summary>The optional parameters of GetThings.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsOptions
{
    public IReadOnlyList<string>? Mixin { get; set; }
}
