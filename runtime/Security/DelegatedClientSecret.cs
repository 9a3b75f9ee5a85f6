using RunAi.Generated.Authentication;

namespace RunAi.Generated.Security;

/// <summary>Provides a client secret by a function.</summary>
internal sealed class DelegatedClientSecret(Func<CancellationToken, ValueTask<string>> getSecret) : IClientSecretProvider
{
    public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => getSecret(cancellationToken);
}
