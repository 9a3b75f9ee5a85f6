namespace RunAi.Generated.Authentication;

/// <summary>
/// A place where replicas of an application share their token, so that a fleet needs one request. It must keep tokens encrypted. Whatever it throws,
/// or when it doesn't answer within two seconds, counts as having nothing.
/// </summary>
public interface ITokenStore
{
    /// <summary>Gives the token that was stored under a key; null when there is none, or none that can be trusted.</summary>
    /// <param name="key">Stands for tenant, application and scope; it holds no secret.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Stores a token.</summary>
    /// <param name="key">Stands for tenant, application and scope; it holds no secret.</param>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken);
}
