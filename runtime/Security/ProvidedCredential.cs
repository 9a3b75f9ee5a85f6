namespace RunAi.Generated.Security;

/// <summary>Represents a credential that is a fixed value or is returned by a function of the application for each request.</summary>
public abstract class ProvidedCredential : ApiCredential
{
    private volatile Func<CancellationToken, ValueTask<CredentialValue>>? _provide;
    private volatile CredentialValue? _fixed;

    private protected ProvidedCredential(string property, string scheme)
        : base(property, scheme)
    {
    }

    /// <inheritdoc />
    public override bool IsSet => _fixed is not null || _provide is not null;

    /// <inheritdoc />
    internal override ValueTask<CredentialValue?> GetValueAsync(CancellationToken cancellationToken) =>
        _fixed is { } value ? new(value) : ProvideAsync(cancellationToken);

    /// <inheritdoc />
    internal override async ValueTask<CredentialValue?> RenewAsync(CredentialValue refused, CancellationToken cancellationToken)
    {
        // The function may return another value since then, for example because a vault has rotated it.
        var value = _fixed ?? await ProvideAsync(cancellationToken).ConfigureAwait(false);
        return value is null || value.Text == refused.Text ? null : value;
    }

    private protected void SetFixed(CredentialValue? value)
    {
        _fixed = value;
        _provide = null;
    }

    private protected void SetProvider<T>(Func<CancellationToken, ValueTask<T>> provide, Func<T, CredentialValue> convert)
    {
        ArgumentNullException.ThrowIfNull(provide);
        _provide = async cancellationToken =>
        {
            var provided = await provide(cancellationToken).ConfigureAwait(false)
                ?? throw new RunAiAuthenticationException($"The provider of the credential '{Scheme}' returned no value.");
            try
            {
                return convert(provided);
            }
            catch (ArgumentException exception)
            {
                // The message does not contain the value.
                throw new RunAiAuthenticationException($"The provider of the credential '{Scheme}' returned a value that cannot be sent. {exception.Message}");
            }
        };
        _fixed = null;
    }

    private async ValueTask<CredentialValue?> ProvideAsync(CancellationToken cancellationToken) =>
        _provide is { } provide ? await provide(cancellationToken).ConfigureAwait(false) : null;
}
