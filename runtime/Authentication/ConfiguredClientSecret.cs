namespace RunAi.Generated.Authentication;

/// <summary>Provides a secret from the options. Two instances with the same secret are equal.</summary>
internal sealed class ConfiguredClientSecret(string secret) : IClientSecretProvider, IEquatable<ConfiguredClientSecret>
{
    private readonly string _secret = secret;

    public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => new(_secret);

    public bool Equals(ConfiguredClientSecret? other) => other is not null && string.Equals(_secret, other._secret, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ConfiguredClientSecret);

    public override int GetHashCode() => _secret.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => "(hidden)";
}
