/// <summary>Operations of the group Things.</summary>
public partial interface IThingsClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task<IReadOnlyList<string>> DoItAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsync"/>
    Task<ApiResponse<IReadOnlyList<string>>> DoItWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="DoItAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="DoItAsync" path="/param"/>
    IAsyncEnumerable<string> EnumerateDoItAsync(CancellationToken cancellationToken = default);

    /// <summary>GET /things</summary>
    Task<ApiStream> DoItAsCsvAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsCsvAsync"/>
    Task<ApiResponse<ApiStream>> DoItAsCsvWithResponseAsync(CancellationToken cancellationToken = default);
}
