namespace RunAi.Generated.Authentication;

/// <summary>
/// Where the token may go: scheme, host and port of the control plane and of the clusters. It is never empty, and empty would mean nowhere.
/// </summary>
internal sealed class AllowedOrigins
{
    private readonly object _gate = new();
    private Origin[] _origins;

    public AllowedOrigins(IEnumerable<Uri> addresses)
    {
        _origins = [];
        foreach (var address in addresses)
            Add(address);
        if (_origins.Length == 0)
            throw new ArgumentException("At least one origin must be allowed to receive the token.", nameof(addresses));
    }

    /// <summary>The hosts, in the form of Kiota's validator.</summary>
    public IEnumerable<string> Hosts
    {
        get
        {
            foreach (var origin in Volatile.Read(ref _origins))
                yield return origin.Host;
        }
    }

    /// <summary>Whether a token may travel to an address at all: https, or http that doesn't leave the machine.</summary>
    public static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>Allows one more origin.</summary>
    /// <exception cref="ArgumentException">The address isn't absolute, or is http to another machine.</exception>
    public void Add(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || !IsSafe(address))
            throw new ArgumentException("The address must be absolute and begin with https:// (http:// only to this machine).", nameof(address));

        var origin = Origin.Of(address);
        lock (_gate)
        {
            if (Array.IndexOf(_origins, origin) < 0)
                _origins = [.. _origins, origin];
        }
    }

    /// <summary>Whether the token may be attached to a request to this address.</summary>
    public bool Allows(Uri address) =>
        address.IsAbsoluteUri && IsSafe(address) && address.UserInfo.Length == 0
        && Array.IndexOf(Volatile.Read(ref _origins), Origin.Of(address)) >= 0;

    /// <summary>Throws when the token may not be attached.</summary>
    /// <exception cref="RunAiAuthenticationException">The address isn't allowed.</exception>
    public void Demand(Uri address)
    {
        if (Allows(address))
            return;

        var target = address.IsAbsoluteUri ? $"{address.Scheme}://{address.IdnHost}:{address.Port}" : "a relative address";
        throw new RunAiAuthenticationException(
            $"The token is not sent to {target}. It goes only to {string.Join(", ", Volatile.Read(ref _origins))}: "
            + "add the address to RunAi:Clusters if it is one of yours.");
    }

    private readonly record struct Origin(string Scheme, string Host, int Port)
    {
        public static Origin Of(Uri address) => new(address.Scheme, address.IdnHost.ToLowerInvariant(), address.Port);

        public override string ToString() => $"{Scheme}://{Host}:{Port}";
    }
}
