// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /words</summary>
    /// <param name="options">The optional parameters.</param>
    Task GetWordsAsync(GetWordsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetWordsAsync"/>
    Task<ApiResponse> GetWordsWithResponseAsync(GetWordsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetWordsOperation];

    private static readonly Operation GetWordsOperation = new Operation("get /words", HttpMethod.Get, "/words")
        .Returns("200")
        .Fails("404");

    public Task GetWordsAsync(GetWordsOptions? options, CancellationToken cancellationToken) => GetWordsWithResponseAsync(options, cancellationToken);

    public Task<ApiResponse> GetWordsWithResponseAsync(GetWordsOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetWordsOperation);
        request.AddQuery("y", options?.Y);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetWordsAsync"/>
    public static Task GetWordsAsync(this IDefaultClient client, CancellationToken cancellationToken) => client.GetWordsAsync(null, cancellationToken);
    public static Task<ApiResponse> GetWordsWithResponseAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetWordsWithResponseAsync(null, cancellationToken);
}

/// <summary>The optional parameters of GetWords.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetWordsOptions
{
    public GetWordsY? Y { get; set; }
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetWordsY>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetWordsY(string Value) : IExtensibleEnum<GetWordsY>
{
    public static GetWordsY Yes => new("yes");
    public static GetWordsY No => new("no");
    public static GetWordsY On => new("on");
    public static GetWordsY Off => new("off");
    public static GetWordsY Y => new("y");
    public static GetWordsY N => new("n");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "yes" or "no" or "on" or "off" or "y" or "n";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetWordsY>.FirstKnown => "yes";
    static GetWordsY IExtensibleEnum<GetWordsY>.Create(string value) => new(value);
}
