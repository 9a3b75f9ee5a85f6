/// <summary>Operations of the group Things.</summary>
public partial interface IThingsClient : IRunAiClient
{
    /// <summary>GET /owners/{owner}/things</summary>
    /// <param name="options">The optional parameters.</param>
    [Obsolete("Deprecated by the API.")]
    Task<ThingList> GetThingsAsync(long owner, GetThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    [Obsolete("Deprecated by the API.")]
    Task<ApiResponse<ThingList>> GetThingsWithResponseAsync(long owner, GetThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetThingsAsync"/> returns on all pages. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetThingsAsync" path="/param"/>
    /// <param name="maxItems">The maximum number of items; null for all items.</param>
    [Obsolete("Deprecated by the API.")]
    IAsyncEnumerable<Thing> EnumerateThingsAsync(
        long owner, GetThingsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default);

    /// <summary>GET /all</summary>
    Task<IReadOnlyList<Thing>> ListAllAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ListAllAsync"/>
    Task<ApiResponse<IReadOnlyList<Thing>>> ListAllWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="ListAllAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="ListAllAsync" path="/param"/>
    IAsyncEnumerable<Thing> EnumerateAllAsync(CancellationToken cancellationToken = default);
}
