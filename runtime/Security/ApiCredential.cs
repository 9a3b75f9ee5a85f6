namespace RunAi.Generated.Security;

/// <summary>
/// Represents the credential of a security scheme (OpenAPI 3.1.1, Security Scheme Object). Thread-safe; a credential can be replaced at any time.
/// </summary>
public abstract class ApiCredential
{
    private protected ApiCredential(string property, string scheme)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(scheme);
        Property = property;
        Scheme = scheme;
    }

    /// <summary>Gets the name of the security scheme in the API description.</summary>
    public string Scheme { get; }

    /// <summary>Gets a value indicating whether the credential is set, so that operations that require it can send it.</summary>
    public abstract bool IsSet { get; }

    /// <summary>Gets the name of the property, for messages.</summary>
    internal string Property { get; }

    /// <summary>Gets the code that sets the credential, for messages.</summary>
    internal string Example => $"credentials.{Property}.{Call}";

    private protected abstract string Call { get; }

    /// <summary>Returns the name of the scheme and whether it is set, never the credential.</summary>
    public override string ToString() => $"{Scheme} ({(IsSet ? "set" : "not set")})";

    /// <summary>Uses the address of the API and the services of the application.</summary>
    internal virtual void Bind(CredentialContext context)
    {
    }

    /// <summary>Returns a value indicating whether a request contains a credential of the scheme, for example because a parameter is declared for it.</summary>
    internal abstract bool IsIn(HttpRequestMessage request);

    /// <summary>Returns the credential; <see langword="null"/> if nothing is sent.</summary>
    /// <exception cref="RunAiAuthenticationException">The credential cannot be acquired or sent.</exception>
    internal abstract ValueTask<CredentialValue?> GetValueAsync(CancellationToken cancellationToken);

    /// <summary>Returns a credential to use instead of one that the server refused; <see langword="null"/> if there is none.</summary>
    internal abstract ValueTask<CredentialValue?> RenewAsync(CredentialValue refused, CancellationToken cancellationToken);

    /// <summary>Adds the credential to a request.</summary>
    internal abstract void Attach(HttpRequestMessage request, string text);
}
