using System.Diagnostics;
using System.Text.Json.Serialization;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;

namespace RunAi.Generated;

/// <content>How a token is had. The defaults are those of every control plane since 2021.</content>
public sealed partial class RunAiOptions
{
    /// <summary>How the control plane wants to be asked for tokens. In the environment: RUNAI_TOKEN_STYLE.</summary>
    public TokenEndpointStyle TokenStyle { get; set; }

    /// <summary>
    /// The token endpoint's address, where it isn't the one of the style: https, or http to this machine. The secret goes there.
    /// In the environment: RUNAI_TOKEN_ENDPOINT.
    /// </summary>
    public Uri? TokenEndpoint { get; set; }

    /// <summary>The realm's address for <see cref="TokenEndpointStyle.Discovery"/>, which is its issuer; <c>{url}/auth/realms/{realm}</c> when not set.</summary>
    public Uri? Authority { get; set; }

    /// <summary>The scope to ask for; "openid" for Keycloak's realm and none for the others when not set. Not sent in Run:ai's own JSON.</summary>
    public string? Scope { get; set; }

    /// <summary>Uses the answer's id_token as the bearer. Some of Run:ai's documentation of 2022 and 2023 asks for it; its servers take the access token.</summary>
    public bool UseIdToken { get; set; }

    /// <summary>Where id and secret stand in a form.</summary>
    public ClientAuthenticationMethod ClientAuthentication { get; set; }

    /// <summary>Proves who the application is in another way than by a secret.</summary>
    [JsonIgnore]
    public IClientAuthenticator? ClientAuthenticator { get; set; }

    /// <summary>
    /// A file that holds the secret, such as a mounted Kubernetes secret. It is read for each token request, so it may be replaced at any time; one line
    /// break at its end is left out. In the environment: RUNAI_CLIENT_SECRET_FILE.
    /// </summary>
    public string? ClientSecretFile { get; set; }

    /// <summary>Gives the secret, for instance from a vault.</summary>
    [JsonIgnore]
    public IClientSecretProvider? ClientSecretProvider { get; set; }

    /// <summary>A token to use as it is, instead of asking for one. It is shown nowhere. In the environment: RUNAI_ACCESS_TOKEN.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessToken { get; set; }

    /// <summary>
    /// Uses the token of the Run:ai CLI's login (version 2) and, if <see cref="Url"/> isn't set, its control plane. The token can't be renewed: when it has
    /// ended, log in with the CLI again.
    /// </summary>
    public bool UseCliLogin { get; set; }

    /// <summary>The directory of the CLI's files; <c>~/.runai</c> when not set.</summary>
    public string? CliLoginDirectory { get; set; }

    /// <summary>Gives the tokens instead of this library, which then only decides where they may go.</summary>
    [JsonIgnore]
    public IAccessTokenProvider? AccessTokenProvider { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether a request that the server refuses with 401 is sent once more with a new token. Requests whose body can be
    /// read only once are not sent again. The default is <see langword="true"/>.
    /// </summary>
    public bool RenewRefusedToken { get; set; } = true;

    /// <summary>Whether the token comes from elsewhere than from the application's id and secret.</summary>
    internal bool HasExternalToken => UseCliLogin || AccessTokenProvider is not null || !string.IsNullOrWhiteSpace(AccessToken);
}
