namespace RunAi.Generated.Authentication;

/// <summary>
/// Represents the origins (scheme, host and port) that may receive the token: the control plane and the clusters. Immutable and never empty.
/// </summary>
internal sealed class AllowedOrigins
{
    private readonly Origin[] _configured;
    private readonly Origin[] _added;
    private readonly Origin[] _all;

    /// <param name="addresses">The configured addresses whose origins are allowed.</param>
    /// <exception cref="ArgumentException">There is no address, or one is not secure.</exception>
    public AllowedOrigins(IEnumerable<Uri> addresses)
        : this([.. addresses.Select(GetOrigin).Distinct()], [])
    {
    }

    private AllowedOrigins(Origin[] configured, Origin[] added)
    {
        if (configured.Length == 0)
        {
            throw new ArgumentException("At least one origin must be allowed to receive the token.", "addresses");
        }

        (_configured, _added, _all) = (configured, added, [.. configured.Union(added)]);
    }

    /// <summary>Gets the hosts, as Kiota's validator needs them.</summary>
    public IEnumerable<string> Hosts => _all.Select(static origin => origin.Host);

    /// <summary>Returns whether a token may be sent to an address at all: https, or http to the local machine.</summary>
    public static bool IsSecure(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>Returns the origin of an absolute address in its canonical form, such as "https://company.run.ai:443".</summary>
    public static string Format(Uri address) => new Origin(address.Scheme, address.IdnHost.ToLowerInvariant(), address.Port).ToString();

    /// <summary>Returns origins that include those of further addresses.</summary>
    /// <exception cref="ArgumentException">An address is not absolute, or is http to another machine.</exception>
    public AllowedOrigins Add(IEnumerable<Uri> addresses)
    {
        Origin[] added = [.. _added.Union(addresses.Select(GetOrigin))];
        return added.Length == _added.Length ? this : new AllowedOrigins(_configured, added);
    }

    /// <summary>Returns origins with other configured ones and those that were added.</summary>
    public AllowedOrigins WithConfigured(AllowedOrigins other) => new(other._configured, _added);

    /// <summary>Returns whether both have the same configured origins.</summary>
    public bool HasSameConfigured(AllowedOrigins other) => _configured.Length == other._configured.Length && !_configured.Except(other._configured).Any();

    /// <summary>Returns whether the token may be attached to a request to an address.</summary>
    public bool Allows(Uri address)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0)
        {
            return false;
        }

        foreach (var origin in _all)
        {
            // All origins in the list are secure, so an equal one is secure too.
            if (origin.Port == address.Port && origin.Scheme == address.Scheme && origin.Host.Equals(address.IdnHost, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the origins, separated by commas.</summary>
    public override string ToString() => string.Join<Origin>(", ", _all);

    /// <summary>Creates the exception for a request that the token must not be attached to.</summary>
    public RunAiAuthenticationException CreateException(Uri address)
    {
        var target = address.IsAbsoluteUri ? Format(address) : "a relative address";
        return new RunAiAuthenticationException(
            $"The token is not sent to {target}. Allowed origins: {string.Join<Origin>(", ", _all)}. "
            + "If the address is one of your clusters, add it to RunAi:Clusters.");
    }

    private static Origin GetOrigin(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri && IsSecure(address)
            ? new Origin(address.Scheme, address.IdnHost.ToLowerInvariant(), address.Port)
            : throw new ArgumentException("The address must be absolute and start with https:// (http:// only to the local machine).", nameof(address));
    }

    private sealed record Origin(string Scheme, string Host, int Port)
    {
        public override string ToString() => $"{Scheme}://{Host}:{Port}";
    }
}
