using RunAi.Generated.Internal;

namespace RunAi.Generated.Security;

/// <summary>Represents a credential in the Authorization header.</summary>
public abstract class AuthorizationCredential : ProvidedCredential
{
    /// <summary>The name of the header.</summary>
    internal const string Header = "Authorization";

    private protected AuthorizationCredential(string property, string scheme)
        : base(property, scheme)
    {
    }

    /// <inheritdoc />
    internal override bool IsIn(HttpRequestMessage request) => request.Headers.NonValidated.Contains(Header);

    /// <inheritdoc />
    internal override void Attach(HttpRequestMessage request, string text) => HeaderWriter.Add(request.Headers, Header, text);
}
