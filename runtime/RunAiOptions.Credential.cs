using System.Diagnostics;
using System.Text.Json.Serialization;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;

namespace RunAi.Generated;

/// <content>The credential. Exactly one must be set, and validation names those that are set together.</content>
public sealed partial class RunAiOptions
{
    /// <summary>
    /// Gets or sets the client ID of the application. Required with a client secret or a client assertion. Environment variable: RUNAI_CLIENT_ID.
    /// </summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// Gets or sets the client secret of the application. It is sent to the token endpoint and never shown. Environment variable: RUNAI_CLIENT_SECRET.
    /// </summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ClientSecret { get; set; }

    /// <summary>
    /// Gets or sets the path of a file that contains the client secret, such as a mounted Kubernetes secret. The file is read for each token request, so
    /// it can be replaced at any time. One line break at its end is ignored. Environment variable: RUNAI_CLIENT_SECRET_FILE.
    /// </summary>
    public string? ClientSecretFile { get; set; }

    /// <summary>Gets or sets the provider of the client secret, for instance a vault. Set in code only.</summary>
    [JsonIgnore]
    public IClientSecretProvider? ClientSecretProvider { get; set; }

    /// <summary>
    /// Gets or sets the provider of a signed assertion that authenticates the application instead of a secret (private_key_jwt, RFC 7523, section 2.2).
    /// Set in code only.
    /// </summary>
    [JsonIgnore]
    public IClientAssertionProvider? ClientAssertionProvider { get; set; }

    /// <summary>Gets or sets an access token to use instead of requesting one. It is never shown. Environment variable: RUNAI_ACCESS_TOKEN.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessToken { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether to use the token of the Run:ai CLI's login (version 2) and, if <see cref="Url"/> is not set, its control
    /// plane. The token cannot be renewed: after it has expired, log in with the CLI again. The default is <see langword="false"/>.
    /// </summary>
    public bool UseCliLogin { get; set; }

    /// <summary>Gets or sets the directory of the CLI's files for <see cref="UseCliLogin"/>. The default is <c>~/.runai</c>.</summary>
    public string? CliLoginDirectory { get; set; }

    /// <summary>
    /// Gets or sets the provider of access tokens, for instance one of another Kiota client. This library then only decides where its tokens may be sent.
    /// Set in code only.
    /// </summary>
    [JsonIgnore]
    public IAccessTokenProvider? AccessTokenProvider { get; set; }

    /// <summary>Gets a value indicating whether no token endpoint is needed.</summary>
    internal bool HasExternalToken => UseCliLogin || AccessTokenProvider is not null || !string.IsNullOrWhiteSpace(AccessToken);

    /// <summary>Returns the names of the credentials that are set.</summary>
    internal IReadOnlyList<string> GetCredentialNames()
    {
        (string Name, bool IsSet)[] credentials =
        [
            (nameof(ClientSecret), !string.IsNullOrWhiteSpace(ClientSecret)),
            (nameof(ClientSecretFile), !string.IsNullOrWhiteSpace(ClientSecretFile)),
            (nameof(ClientSecretProvider), ClientSecretProvider is not null),
            (nameof(ClientAssertionProvider), ClientAssertionProvider is not null),
            (nameof(AccessToken), !string.IsNullOrWhiteSpace(AccessToken)),
            (nameof(UseCliLogin), UseCliLogin),
            (nameof(AccessTokenProvider), AccessTokenProvider is not null),
        ];
        return [.. credentials.Where(static credential => credential.IsSet).Select(static credential => credential.Name)];
    }

    private string DescribeCredentials() => GetCredentialNames() is { Count: > 0 } names ? string.Join(", ", names) : "(not set)";
}
