using RunAi.Generated.Authentication;

namespace RunAi.Generated.Security;

/// <summary>Represents a token in the Authorization header (RFC 6750).</summary>
public abstract class TokenCredential : AuthorizationCredential
{
    private const string Prefix = "Bearer ";

    private protected TokenCredential(string property, string scheme)
        : base(property, scheme)
    {
    }

    private protected override string Call => "Use(\"…\")";

    /// <summary>Uses a fixed token.</summary>
    /// <param name="token">The token, without "Bearer".</param>
    /// <exception cref="ArgumentException">The token is empty or contains a character that is not valid (RFC 6750, section 2.1).</exception>
    public virtual void Use(string token) => SetFixed(ToValue(token));

    /// <summary>
    /// Uses a function that returns the token. It is called for each request, and should cache the token. After a 401 it is called again; if it returns
    /// another token, the request is sent once more.
    /// </summary>
    /// <param name="getToken">Returns the token, without "Bearer".</param>
    public virtual void Use(Func<CancellationToken, ValueTask<string>> getToken) => SetProvider(getToken, ToValue);

    internal static CredentialValue ToValue(string token) => BearerToken.IsValid(token)
        ? new CredentialValue(Prefix + token, token)
        : throw new ArgumentException(
            "The token is empty or contains characters that are not allowed in a bearer token (RFC 6750, section 2.1).", nameof(token));

    internal static string GetToken(CredentialValue value) => value.Text[Prefix.Length..];
}
