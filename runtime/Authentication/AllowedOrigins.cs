namespace RunAi.Generated.Authentication;

/// <summary>
/// Where the token may go: scheme, host and port of the control plane and of the clusters. It is never empty, and empty would mean nowhere.
/// </summary>
internal sealed class AllowedOrigins
{
    private readonly object _gate = new();
    private readonly List<Origin> _added = [];
    private Origin[] _configured;
    private volatile Origin[] _all;

    /// <param name="addresses">The addresses that are configured.</param>
    /// <exception cref="ArgumentException">There is none, or one isn't safe.</exception>
    public AllowedOrigins(IEnumerable<Uri> addresses) => _all = _configured = OriginsOf(addresses);

    /// <summary>The hosts, in the form of Kiota's validator.</summary>
    public IEnumerable<string> Hosts => _all.Select(static origin => origin.Host);

    /// <summary>Whether a token may travel to an address at all: https, or http that doesn't leave the machine.</summary>
    public static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>Allows one more origin, whatever is configured.</summary>
    /// <exception cref="ArgumentException">The address isn't absolute, or is http to another machine.</exception>
    public void Add(Uri address)
    {
        var origin = OriginOf(address);
        lock (_gate)
        {
            if (!_added.Contains(origin))
                _added.Add(origin);
            _all = [.. _configured.Union(_added)];
        }
    }

    /// <summary>Other addresses are configured; those that were added stay.</summary>
    /// <exception cref="ArgumentException">There is none, or one isn't safe.</exception>
    public void Configure(IEnumerable<Uri> addresses)
    {
        var configured = OriginsOf(addresses);
        lock (_gate)
        {
            _configured = configured;
            _all = [.. _configured.Union(_added)];
        }
    }

    /// <summary>Whether the token may be attached to a request to this address.</summary>
    public bool Allows(Uri address)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0)
            return false;
        foreach (var origin in _all)
        {
            // Only safe origins are in the list, so an equal one is safe.
            if (origin.Port == address.Port && origin.Scheme == address.Scheme && origin.Host.Equals(address.IdnHost, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Says why the token may not be attached.</summary>
    public RunAiAuthenticationException Refusal(Uri address)
    {
        var target = address.IsAbsoluteUri ? $"{address.Scheme}://{address.IdnHost}:{address.Port}" : "a relative address";
        return new RunAiAuthenticationException(
            $"The token is not sent to {target}. It goes only to {string.Join<Origin>(", ", _all)}: add the address to RunAi:Clusters if it is one of yours.");
    }

    private static Origin[] OriginsOf(IEnumerable<Uri> addresses)
    {
        Origin[] origins = [.. addresses.Select(OriginOf).Distinct()];
        return origins.Length > 0 ? origins : throw new ArgumentException("At least one origin must be allowed to receive the token.", nameof(addresses));
    }

    private static Origin OriginOf(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri && IsSafe(address)
            ? new Origin(address.Scheme, address.IdnHost.ToLowerInvariant(), address.Port)
            : throw new ArgumentException("The address must be absolute and begin with https:// (http:// only to this machine).", nameof(address));
    }

    private sealed record Origin(string Scheme, string Host, int Port)
    {
        public override string ToString() => $"{Scheme}://{Host}:{Port}";
    }
}
