/// <summary>Operations of the group Things.</summary>
public partial interface IThingsClient : IRunAiClient
{
    /// <summary>GET /thing</summary>
    /// <param name="options">The optional parameters.</param>
    [Obsolete("Deprecated by the API.")]
    Task DoItAsync(DoItOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsync"/>
    [Obsolete("Deprecated by the API.")]
    Task<ApiResponse> DoItWithResponseAsync(DoItOptions? options = null, CancellationToken cancellationToken = default);
}
