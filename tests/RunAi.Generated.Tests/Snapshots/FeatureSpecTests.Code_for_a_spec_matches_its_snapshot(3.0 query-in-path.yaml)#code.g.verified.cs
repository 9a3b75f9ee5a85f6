// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /rides</summary>
    Task GetRidesViewFullPageByPageAsync(long page, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetRidesViewFullPageByPageAsync"/>
    Task<ApiResponse> GetRidesViewFullPageByPageWithResponseAsync(long page, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetRidesViewFullPageByPageOperation];

    private static readonly Operation GetRidesViewFullPageByPageOperation = new Operation("get /rides?view=full&page=by page ", HttpMethod.Get, "/rides")
        .Returns("204");

    public Task GetRidesViewFullPageByPageAsync(long page, CancellationToken cancellationToken) =>
        GetRidesViewFullPageByPageWithResponseAsync(page, cancellationToken);

    public Task<ApiResponse> GetRidesViewFullPageByPageWithResponseAsync(long page, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetRidesViewFullPageByPageOperation);
        request.AddQuery("view", "full");
        request.AddQuery("page", page);
        return request.SendAsync(cancellationToken);
    }
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetRidesViewFullPageByPageView>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetRidesViewFullPageByPageView(string Value) : IExtensibleEnum<GetRidesViewFullPageByPageView>
{
    public static GetRidesViewFullPageByPageView Full => new("full");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "full";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetRidesViewFullPageByPageView>.FirstKnown => "full";
    static GetRidesViewFullPageByPageView IExtensibleEnum<GetRidesViewFullPageByPageView>.Create(string value) => new(value);
}
