/// <summary>The operations of Things.</summary>
public partial interface IThingsClient
{
    /// <summary>GET /owners/{owner}/things</summary>
    /// <param name="options">The optional parameters.</param>
    [Obsolete("The API calls it deprecated.")]
    Task<ThingList> GetThingsAsync(long owner, GetThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    [Obsolete("The API calls it deprecated.")]
    Task<ApiResponse<ThingList>> GetThingsWithResponseAsync(long owner, GetThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>The items that <see cref="GetThingsAsync"/> gives, from all pages, each read as it arrives.</summary>
    /// <inheritdoc cref="GetThingsAsync" path="/param"/>
    /// <param name="maxItems">How many items are read at most; null for all.</param>
    [Obsolete("The API calls it deprecated.")]
    IAsyncEnumerable<Thing> EnumerateThingsAsync(long owner, GetThingsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default);

    /// <summary>GET /all</summary>
    Task<IReadOnlyList<Thing>> ListAllAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ListAllAsync"/>
    Task<ApiResponse<IReadOnlyList<Thing>>> ListAllWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>The items that <see cref="ListAllAsync"/> gives, each read as it arrives.</summary>
    /// <inheritdoc cref="ListAllAsync" path="/param"/>
    IAsyncEnumerable<Thing> EnumerateAllAsync(CancellationToken cancellationToken = default);
}
