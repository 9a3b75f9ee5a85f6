using System.Runtime.InteropServices;

namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>
/// Remembers the UID and version of each resource, and no more. It finds resources that were deleted while the watch was interrupted, and versions that were
/// returned already.
/// </summary>
internal sealed class KnownVersions
{
    private readonly Dictionary<string, (KnownVersion Version, int List)> _versions = new(StringComparer.Ordinal);
    private int _list;

    /// <summary>Gets the number of resources.</summary>
    public int Count => _versions.Count;

    /// <summary>Starts a list.</summary>
    public void StartList() => _list++;

    /// <summary>Records the version of a resource.</summary>
    /// <returns>What happened; <see langword="null"/> if the version is known already.</returns>
    public WatchEventType? Record(string uid, string version)
    {
        var current = KnownVersion.Create(version);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_versions, uid, out var isKnown);
        WatchEventType? type = !isKnown ? WatchEventType.Added
            : known.Version == current ? null
            : WatchEventType.Modified;
        known = (current, _list);
        return type;
    }

    /// <summary>Removes a resource.</summary>
    /// <returns><see langword="false"/> if it is not known: its deletion was returned already.</returns>
    public bool Remove(string uid) => _versions.Remove(uid);

    /// <summary>Removes the resources that the list did not contain.</summary>
    public IReadOnlyList<string> RemoveMissing()
    {
        List<string> missing = [.. _versions.Where(entry => entry.Value.List != _list).Select(static entry => entry.Key)];
        foreach (var uid in missing)
        {
            _versions.Remove(uid);
        }

        return missing;
    }
}
