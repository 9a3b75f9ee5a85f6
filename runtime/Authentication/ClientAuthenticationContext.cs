using System.Net.Http.Headers;

namespace RunAi.Generated.Authentication;

/// <summary>A token request before it is sent.</summary>
public sealed class ClientAuthenticationContext
{
    internal ClientAuthenticationContext(Uri tokenEndpoint, string clientId)
    {
        TokenEndpoint = tokenEndpoint;
        ClientId = clientId;
    }

    /// <summary>Where the request goes; the audience of an assertion.</summary>
    public Uri TokenEndpoint { get; }

    /// <summary>The application's name, from <see cref="RunAiOptions.ClientId"/>. It is not yet in the form.</summary>
    public string ClientId { get; }

    /// <summary>The form's fields.</summary>
    public IDictionary<string, string> Fields { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The header Authorization, if the request is to have one.</summary>
    public AuthenticationHeaderValue? Authorization { get; set; }
}
