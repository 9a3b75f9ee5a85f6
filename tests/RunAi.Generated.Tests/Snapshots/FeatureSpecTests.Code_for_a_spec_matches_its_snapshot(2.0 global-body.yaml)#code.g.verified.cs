// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    /// <param name="options">The optional parameters.</param>
    Task<IReadOnlyList<Thing>> GetThingsAsync(string xTenant, GetThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<IReadOnlyList<Thing>>> GetThingsWithResponseAsync(
        string xTenant, GetThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetThingsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetThingsAsync" path="/param"/>
    IAsyncEnumerable<Thing> EnumerateThingsAsync(string xTenant, GetThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>POST /things</summary>
    /// <param name="thing">The request body.</param>
    Task PostThingsAsync(string xTenant, Thing thing, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse> PostThingsWithResponseAsync(string xTenant, Thing thing, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation, PostThingsOperation];

    private static readonly Operation<IReadOnlyList<Thing>> GetThingsOperation = new Operation<IReadOnlyList<Thing>>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", JsonRead.Models<Thing>);

    private static readonly PagedOperation<Thing> GetThingsItems = new PagedOperation<Thing>(Thing.Read);

    public Task<IReadOnlyList<Thing>> GetThingsAsync(string xTenant, GetThingsOptions? options, CancellationToken cancellationToken) =>
        GetThingsRequest(xTenant, options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<Thing>>> GetThingsWithResponseAsync(string xTenant, GetThingsOptions? options, CancellationToken cancellationToken) =>
        GetThingsRequest(xTenant, options).SendAsync(cancellationToken);

    public IAsyncEnumerable<Thing> EnumerateThingsAsync(string xTenant, GetThingsOptions? options, CancellationToken cancellationToken) =>
        GetThingsItems.EnumerateAsync(() => GetThingsRequest(xTenant, options), cancellationToken);

    private ApiRequest<IReadOnlyList<Thing>> GetThingsRequest(string xTenant, GetThingsOptions? options)
    {
        var request = connection.CreateRequest(GetThingsOperation);
        request.AddHeader("X-Tenant", xTenant);
        request.AddQuery("limit", options?.Limit);
        return request;
    }

    private static readonly Operation PostThingsOperation = new Operation("post /things", HttpMethod.Post, "/things")
        .Returns("204");

    public Task PostThingsAsync(string xTenant, Thing thing, CancellationToken cancellationToken) =>
        PostThingsWithResponseAsync(xTenant, thing, cancellationToken);

    public Task<ApiResponse> PostThingsWithResponseAsync(string xTenant, Thing thing, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.AddHeader("X-Tenant", xTenant);
        request.SetJsonBody(thing, JsonWrite.Model);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetThingsAsync"/>
    public static Task<IReadOnlyList<Thing>> GetThingsAsync(this IDefaultClient client, string xTenant, CancellationToken cancellationToken) =>
        client.GetThingsAsync(xTenant, null, cancellationToken);
    public static Task<ApiResponse<IReadOnlyList<Thing>>> GetThingsWithResponseAsync(
        this IDefaultClient client, string xTenant, CancellationToken cancellationToken) =>
        client.GetThingsWithResponseAsync(xTenant, null, cancellationToken);
    public static IAsyncEnumerable<Thing> EnumerateThingsAsync(this IDefaultClient client, string xTenant, CancellationToken cancellationToken) =>
        client.EnumerateThingsAsync(xTenant, null, cancellationToken);
}

/// <summary>The optional parameters of GetThings.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsOptions
{
    public int? Limit { get; set; }
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => ";;Name";
}
