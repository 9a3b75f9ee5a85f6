namespace RunAi.Generated.Security;

/// <summary>
/// Represents a security scheme that the runtime does not implement, such as a client certificate (<c>mutualTLS</c>) or Digest: the primary handler or
/// another <see cref="HttpMessageHandler"/> of the application authenticates requests.
/// </summary>
/// <example>
/// <code>
/// services.AddPetsClient(address, credentials => credentials.Certificate.UseHandler())
///     .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { SslOptions = { ClientCertificates = certificates } });
/// </code>
/// </example>
public sealed class HandlerCredential : ApiCredential
{
    private volatile bool _isSet;

    /// <summary>Initializes a new instance of the <see cref="HandlerCredential"/> class.</summary>
    /// <param name="property">The name of the property, for messages.</param>
    /// <param name="scheme">The name of the security scheme.</param>
    public HandlerCredential(string property, string scheme)
        : base(property, scheme)
    {
    }

    /// <inheritdoc />
    public override bool IsSet => _isSet;

    private protected override string Call => "UseHandler()";

    /// <summary>Specifies that a handler of the application authenticates requests.</summary>
    public void UseHandler() => _isSet = true;

    /// <inheritdoc />
    internal override bool IsIn(HttpRequestMessage request) => false;

    /// <inheritdoc />
    internal override ValueTask<CredentialValue?> GetValueAsync(CancellationToken cancellationToken) => default;

    /// <inheritdoc />
    internal override ValueTask<CredentialValue?> RenewAsync(CredentialValue refused, CancellationToken cancellationToken) => default;

    /// <inheritdoc />
    internal override void Attach(HttpRequestMessage request, string text) => throw new InvalidOperationException("The credential has no value.");
}
