[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class ThingsClient(ApiConnection connection) : IThingsClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new ThingsClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation, ListAllOperation];

    private static readonly Operation<ThingList> GetThingsOperation = new Operation<ThingList>("get_things", HttpMethod.Get, "/owners/{owner}/things")
        .Returns("200", "application/json", ThingList.Read);

    private static readonly PagedOperation<Thing> GetThingsItems =
        new PagedOperation<Thing>(Thing.Read, "items").WithPagination("offset", "limit", next: "next", pageSize: 50, maxPageSize: 500);

    public Task<ThingList> GetThingsAsync(long owner, GetThingsOptions? options, CancellationToken cancellationToken) =>
        GetThingsRequest(owner, options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ThingList>> GetThingsWithResponseAsync(long owner, GetThingsOptions? options, CancellationToken cancellationToken) =>
        GetThingsRequest(owner, options).SendAsync(cancellationToken);

    public IAsyncEnumerable<Thing> EnumerateThingsAsync(long owner, GetThingsOptions? options, int? maxItems, CancellationToken cancellationToken) =>
        GetThingsItems.EnumerateAsync(() => GetThingsRequest(owner, options), options?.Offset, options?.Limit, maxItems, cancellationToken);

    private ApiRequest<ThingList> GetThingsRequest(long owner, GetThingsOptions? options)
    {
        var request = connection.CreateRequest(GetThingsOperation);
        request.AddPath("owner", owner);
        request.AddQuery("offset", options?.Offset);
        request.AddQuery("limit", options?.Limit);
        request.AddQuery("search", options?.Search);
        request.AddQuery("sort", options?.Sort);
        return request;
    }

    private static readonly Operation<IReadOnlyList<Thing>> ListAllOperation = new Operation<IReadOnlyList<Thing>>("list_all", HttpMethod.Get, "/all")
        .Returns("200", "application/json", JsonRead.Models<Thing>);

    private static readonly PagedOperation<Thing> ListAllItems = new PagedOperation<Thing>(Thing.Read);

    public Task<IReadOnlyList<Thing>> ListAllAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(ListAllOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<Thing>>> ListAllWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(ListAllOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<Thing> EnumerateAllAsync(CancellationToken cancellationToken) =>
        ListAllItems.EnumerateAsync(() => connection.CreateRequest(ListAllOperation), cancellationToken);
}
