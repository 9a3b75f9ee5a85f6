namespace RunAi.Generated.Authentication;

/// <summary>Where the application's secret comes from, for instance a vault. It is asked for each token request: once in hours, and again after a refusal.</summary>
public interface IClientSecretProvider
{
    /// <summary>Gives the secret.</summary>
    /// <param name="cancellationToken">Ends with the request.</param>
    ValueTask<string> GetSecretAsync(CancellationToken cancellationToken);
}
