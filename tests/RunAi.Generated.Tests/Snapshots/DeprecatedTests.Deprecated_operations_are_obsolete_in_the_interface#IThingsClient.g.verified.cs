/// <summary>Operations of the group Things.</summary>
public partial interface IThingsClient
{
    /// <summary>GET /thing</summary>
    /// <param name="old">Deprecated by the API.</param>
    [Obsolete("Deprecated by the API.")]
    Task DoItAsync(string? old = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsync"/>
    [Obsolete("Deprecated by the API.")]
    Task<ApiResponse> DoItWithResponseAsync(string? old = null, CancellationToken cancellationToken = default);
}
