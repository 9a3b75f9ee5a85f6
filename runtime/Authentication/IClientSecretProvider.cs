namespace RunAi.Generated.Authentication;

/// <summary>Provides the client secret of the application, for instance from a vault.</summary>
public interface IClientSecretProvider
{
    /// <summary>Returns the secret. It is called for each token request, and again after the endpoint refused the secret.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The secret.</returns>
    ValueTask<string> GetSecretAsync(CancellationToken cancellationToken);
}
