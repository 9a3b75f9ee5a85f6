/// <summary>Operations of the group Things.</summary>
public partial interface IThingsClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    Task<Chunk> DoItAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsync"/>
    Task<ApiResponse<Chunk>> DoItWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>POST /things</summary>
    IAsyncEnumerable<Chunk> DoItAsJsonlAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsJsonlAsync"/>
    Task<ApiResponse<ApiStream>> DoItAsJsonlWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>POST /things</summary>
    IAsyncEnumerable<SseItem<Chunk>> DoItStreamingAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItStreamingAsync"/>
    Task<ApiResponse<ApiStream>> DoItStreamingWithResponseAsync(CancellationToken cancellationToken = default);
}
