namespace RunAi.Generated.Authentication;

/// <summary>A secret from the options. Two are equal when the secret is.</summary>
internal sealed class ConfiguredSecret(string secret) : IClientSecretProvider, IEquatable<ConfiguredSecret>
{
    private readonly string _secret = secret;

    public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => new(_secret);

    public bool Equals(ConfiguredSecret? other) => other is not null && string.Equals(_secret, other._secret, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ConfiguredSecret);

    public override int GetHashCode() => _secret.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => "(hidden)";
}
