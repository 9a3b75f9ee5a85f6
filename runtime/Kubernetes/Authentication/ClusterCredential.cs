using System.Net.Http.Headers;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Represents what a request to a cluster carries: a header, a client certificate, both or neither. Compared by reference.</summary>
/// <param name="Header">The Authorization header.</param>
/// <param name="Certificate">The client certificate.</param>
internal sealed record ClusterCredential(AuthenticationHeaderValue? Header, ClientCertificate? Certificate)
{
    /// <summary>Gets the credential of anonymous requests.</summary>
    public static ClusterCredential Anonymous { get; } = new(null, null);

    /// <summary>Creates the header of a bearer token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="source">The source of the token as the subject of a sentence.</param>
    /// <param name="advice">What to do if it is not valid.</param>
    /// <exception cref="RunAiAuthenticationException">The token cannot be sent in a header.</exception>
    public static AuthenticationHeaderValue CreateBearer(string token, string source, string advice) => BearerToken.IsValid(token)
        ? new AuthenticationHeaderValue("Bearer", token)
        : throw new RunAiAuthenticationException(
            $"{source} provided a token with characters that are not allowed in a header (RFC 6750, section 2.1): {advice}.");

    public bool Equals(ClusterCredential? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    // Neither the token nor the key.
    public override string ToString() => $"{(Header is null ? "no header" : $"{Header.Scheme} ***")}, {Certificate?.ToString() ?? "no client certificate"}";
}
