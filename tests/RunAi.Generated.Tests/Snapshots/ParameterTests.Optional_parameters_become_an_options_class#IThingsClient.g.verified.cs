/// <summary>Operations of the group Things.</summary>
public partial interface IThingsClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    /// <param name="options">The optional parameters.</param>
    Task DoItAsync(DoItOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsync"/>
    Task<ApiResponse> DoItWithResponseAsync(DoItOptions? options = null, CancellationToken cancellationToken = default);
}
