namespace RunAi.Generated.Authentication;

/// <summary>
/// Represents a store in which the replicas of an application share one token. It must keep tokens encrypted. An exception, or no result within two
/// seconds, counts as a miss.
/// </summary>
public interface ITokenStore
{
    /// <summary>Returns the token of a key.</summary>
    /// <param name="key">The key, a hash of the tenant, application and scope. It contains no secret.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The token; <see langword="null"/> if there is none or it cannot be trusted.</returns>
    ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Stores a token.</summary>
    /// <param name="key">The key, a hash of the tenant, application and scope. It contains no secret.</param>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken);
}
