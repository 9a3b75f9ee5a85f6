using System.Net;
using System.Text;

namespace RunAi.Generated.Security;

/// <summary>Represents a user name and a password (RFC 7617).</summary>
/// <example>
/// <code>
/// credentials.Basic.Use("user", password);
/// credentials.Basic.Use(async cancellationToken => new NetworkCredential("user", await vault.GetSecretAsync("pets", cancellationToken)));
/// </code>
/// </example>
public sealed class BasicCredential : AuthorizationCredential
{
    /// <summary>Initializes a new instance of the <see cref="BasicCredential"/> class.</summary>
    /// <param name="property">The name of the property, for messages.</param>
    /// <param name="scheme">The name of the security scheme.</param>
    public BasicCredential(string property, string scheme)
        : base(property, scheme)
    {
    }

    private protected override string Call => "Use(\"user name\", \"…\")";

    /// <summary>Uses a fixed user name and password, which are sent in UTF-8.</summary>
    /// <param name="userName">The user name, without a colon.</param>
    /// <param name="password">The password; it can be empty.</param>
    /// <exception cref="ArgumentException">The user name contains a colon, or a text contains a control character (RFC 7617, section 2).</exception>
    public void Use(string userName, string password) => SetFixed(ToValue(userName, password));

    /// <summary>Uses a function that returns the user name and password. It is called for each request, so that they can be rotated.</summary>
    /// <param name="getCredential">Returns the user name and password.</param>
    public void Use(Func<CancellationToken, ValueTask<NetworkCredential>> getCredential) =>
        SetProvider(getCredential, static credential => ToValue(credential.UserName, credential.Password));

    private static CredentialValue ToValue(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        CredentialText.CheckControls(userName, nameof(userName));
        CredentialText.CheckControls(password, nameof(password));
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("The user name contains a colon, which ends it (RFC 7617, section 2).", nameof(userName));
        }

        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
        return new CredentialValue($"Basic {encoded}", encoded, password);
    }
}
