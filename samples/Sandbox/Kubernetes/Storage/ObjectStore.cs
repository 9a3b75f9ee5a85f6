using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Storage;

/// <summary>
/// Stores the objects of all kinds, with one sequence of versions and the latest changes, from which lists of earlier versions are computed. Stored objects
/// are not changed. Access requires a lock on the gate of the tenant.
/// </summary>
internal sealed class ObjectStore
{
    private const long FirstVersion = 1000;
    private const int MaxChanges = 10_000;

    private readonly Dictionary<string, SortedDictionary<ObjectKey, JObject>> _objects = new(StringComparer.Ordinal);
    private readonly List<ObjectEvent> _changes = [];
    private readonly List<WatchSubscription> _subscriptions = [];

    /// <summary>Gets the latest version.</summary>
    public long Version { get; private set; } = FirstVersion;

    /// <summary>Gets the oldest version whose later changes are known.</summary>
    public long OldestVersion { get; private set; } = FirstVersion;

    public JObject? Find(string resource, ObjectKey key) => GetObjects(resource).GetValueOrDefault(key);

    public IReadOnlyList<JObject> List(string resource) => [.. GetObjects(resource).Values];

    /// <summary>Returns the objects of a version that has not expired.</summary>
    public IReadOnlyList<JObject> List(string resource, long version)
    {
        var objects = new SortedDictionary<ObjectKey, JObject>(GetObjects(resource));
        foreach (var change in Enumerable.Reverse(_changes).TakeWhile(change => change.Version > version).Where(change => change.Resource == resource))
        {
            if (change.Before is null)
            {
                objects.Remove(change.Object.GetKey());
            }
            else
            {
                objects[change.Object.GetKey()] = change.Before;
            }
        }

        return [.. objects.Values];
    }

    /// <summary>Adds or replaces an object and sets its version.</summary>
    public void Put(string resource, JObject item)
    {
        SetVersion(item);
        var objects = GetObjects(resource);
        var before = objects.GetValueOrDefault(item.GetKey());
        objects[item.GetKey()] = item;
        Publish(new ObjectEvent(Version, resource, before, item, IsDeletion: false));
    }

    /// <summary>Removes an object and returns it with the version of the deletion.</summary>
    public JObject Remove(string resource, JObject item)
    {
        var last = item.Copy();
        SetVersion(last);
        GetObjects(resource).Remove(item.GetKey());
        Publish(new ObjectEvent(Version, resource, item, last, IsDeletion: true));
        return last;
    }

    /// <summary>Removes all known changes, so that earlier versions have expired. Open watches continue.</summary>
    public void Expire()
    {
        OldestVersion = ++Version;
        _changes.Clear();
    }

    /// <summary>Starts a watch with the changes after a version that has not expired.</summary>
    public WatchSubscription Subscribe(string resource, long version)
    {
        var subscription = new WatchSubscription(resource);
        foreach (var change in _changes.Where(change => change.Version > version))
        {
            subscription.Publish(change);
        }

        _subscriptions.Add(subscription);
        return subscription;
    }

    public void Unsubscribe(WatchSubscription subscription) => _subscriptions.Remove(subscription);

    public void SendBookmarks() => _subscriptions.ForEach(subscription => subscription.PublishBookmark(Version));

    /// <summary>Ends all watches: with the end of the response, or with the end of the connection.</summary>
    public void CloseWatches(bool abortsConnections)
    {
        foreach (var subscription in _subscriptions)
        {
            subscription.Close(abortsConnections);
        }
    }

    private SortedDictionary<ObjectKey, JObject> GetObjects(string resource)
    {
        if (!_objects.TryGetValue(resource, out var objects))
        {
            _objects.Add(resource, objects = []);
        }

        return objects;
    }

    private void SetVersion(JObject item) =>
        item.EnsureMetadata()["resourceVersion"] = (++Version).ToString(CultureInfo.InvariantCulture);

    private void Publish(ObjectEvent change)
    {
        _changes.Add(change);
        if (_changes.Count > MaxChanges)
        {
            OldestVersion = _changes[0].Version;
            _changes.RemoveAt(0);
        }

        _subscriptions.ForEach(subscription => subscription.Publish(change));
    }
}
