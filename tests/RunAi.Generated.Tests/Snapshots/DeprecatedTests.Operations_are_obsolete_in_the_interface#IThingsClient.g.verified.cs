/// <summary>The operations of Things.</summary>
public partial interface IThingsClient
{
    /// <summary>GET /thing</summary>
    /// <param name="old">The API calls it deprecated.</param>
    [Obsolete("The API calls it deprecated.")]
    Task DoItAsync(string? old = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsync"/>
    [Obsolete("The API calls it deprecated.")]
    Task<ApiResponse> DoItWithResponseAsync(string? old = null, CancellationToken cancellationToken = default);
}
