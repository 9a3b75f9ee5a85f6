// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /lists/{path}</summary>
    /// <param name="options">The optional parameters.</param>
    Task GetListsByPathAsync(IReadOnlyList<string> path, GetListsByPathOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetListsByPathAsync"/>
    Task<ApiResponse> GetListsByPathWithResponseAsync(
        IReadOnlyList<string> path, GetListsByPathOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetListsByPathOperation];

    private static readonly Operation GetListsByPathOperation = new Operation("get /lists/by path ", HttpMethod.Get, "/lists/{path}")
        .Returns("200");

    public Task GetListsByPathAsync(IReadOnlyList<string> path, GetListsByPathOptions? options, CancellationToken cancellationToken) =>
        GetListsByPathWithResponseAsync(path, options, cancellationToken);

    public Task<ApiResponse> GetListsByPathWithResponseAsync(IReadOnlyList<string> path, GetListsByPathOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetListsByPathOperation);
        request.AddPathList("path", path, ParameterStyle.PipeDelimited, explode: false);
        request.AddQueryList("default", options?.Default, ParameterStyle.Form, explode: false);
        request.AddQueryList("csv", options?.Csv, ParameterStyle.Form, explode: false);
        request.AddQueryList("ssv", options?.Ssv, ParameterStyle.SpaceDelimited, explode: false);
        request.AddQueryList("pipes", options?.Pipes, ParameterStyle.PipeDelimited, explode: false);
        request.AddQueryList("multi", options?.Multi, ParameterStyle.Form, explode: true);
        request.AddHeaderList("X-List", options?.XList);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetListsByPathAsync"/>
    public static Task GetListsByPathAsync(this IDefaultClient client, IReadOnlyList<string> path, CancellationToken cancellationToken) =>
        client.GetListsByPathAsync(path, null, cancellationToken);
    public static Task<ApiResponse> GetListsByPathWithResponseAsync(
        this IDefaultClient client, IReadOnlyList<string> path, CancellationToken cancellationToken) =>
        client.GetListsByPathWithResponseAsync(path, null, cancellationToken);
}

/// <summary>The optional parameters of GetListsByPath.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetListsByPathOptions
{
    public IReadOnlyList<string>? Default { get; set; }
    public IReadOnlyList<long>? Csv { get; set; }
    public IReadOnlyList<string>? Ssv { get; set; }
    public IReadOnlyList<string>? Pipes { get; set; }
    public IReadOnlyList<string>? Multi { get; set; }
    public IReadOnlyList<string>? XList { get; set; }
}
