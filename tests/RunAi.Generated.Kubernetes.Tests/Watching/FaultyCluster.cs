using System.Text;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Tests.Watching;

/// <summary>
/// A cluster in memory whose resources change while they are watched, and whose connections fail in every way: ended or cut watches, also inside an event,
/// expired versions and tokens, and errors. All is determined by the seed.
/// </summary>
internal sealed class FaultyCluster(int seed)
{
    private readonly Random _random = new(seed);
    private readonly SortedDictionary<string, Item> _items = new(StringComparer.Ordinal);
    private readonly List<(int Version, string Json)> _events = [];
    private readonly Dictionary<string, (List<Item> Remaining, int Version)> _pages = new(StringComparer.Ordinal);
    private int _version = 1000;
    private int _uids;
    private int _firstVersion = 1000;

    // The first list of a watch must succeed.
    private bool _isListed;

    /// <summary>Gets the current resources.</summary>
    public IEnumerable<Item> Items => _items.Values;

    /// <summary>Gets the number of forced reconnects.</summary>
    public int Reconnects { get; private set; }

    /// <summary>Gets the kinds of failures that occurred, and how often.</summary>
    public Dictionary<string, int> Failures { get; } = [];

    /// <summary>Gets the number of deletions.</summary>
    public int Deletions { get; private set; }

    /// <summary>Gets or sets a value indicating whether the cluster changes and fails.</summary>
    public bool IsFaulty { get; set; } = true;

    /// <summary>Gets an action that is called when a watch has received all events of a cluster that does not change anymore.</summary>
    public required Action OnComplete { get; init; }

    public WatchSource<Item> CreateSource() => new()
    {
        List = (limit, token, _) => Task.FromResult(List(limit, token)),
        Watch = (version, _, cancellationToken) => Task.FromResult(new ApiStream(new EventStream(this, Open(int.Parse(version))))),
        Read = Item.Read,
        GetUid = item => item.Uid,
        GetResourceVersion = item => item.Version,
    };

    /// <summary>Changes the resources.</summary>
    public void Change(int count)
    {
        for (; count > 0; count--)
        {
            _version++;
            var existing = _items.Count > 0 ? _items.Keys.ElementAt(_random.Next(_items.Count)) : null;
            var kind = existing is null ? 0 : _random.Next(_items.Count < 30 ? 4 : 3);
            if (existing is null || kind == 3)
            {
                Publish("ADDED", new Item($"uid-{_uids++}", $"{_version}"));
            }
            else if (kind == 2)
            {
                _items.Remove(existing);
                Deletions++;
                _events.Add((_version, $$$"""{"type":"DELETED","object":{{{new Item(existing, $"{_version}").Json}}}}"""));
            }
            else
            {
                Publish("MODIFIED", new Item(existing, $"{_version}"));
            }
        }
    }

    private void Publish(string type, Item item)
    {
        _items[item.Uid] = item;
        _events.Add((_version, $$$"""{"type":"{{{type}}}","object":{{{item.Json}}}}"""));
    }

    private bool Chance(int percent) => IsFaulty && _random.Next(100) < percent;

    private Exception Fail(string kind, Exception exception)
    {
        Failures[kind] = Failures.GetValueOrDefault(kind) + 1;
        Reconnects++;
        return exception;
    }

    private static KubernetesApiException Status(int code, string reason) => new("failed", new KubernetesStatus { Code = code, Reason = reason });

    private WatchPage<Item> List(int? limit, string? token)
    {
        if (_isListed && Chance(10))
        {
            throw Fail("list 503", Status(503, "ServiceUnavailable"));
        }

        if (token is not null && Chance(10))
        {
            throw Fail("list 410", Status(410, "Expired"));
        }

        var (rest, version) = token is null ? ([.. _items.Values], _version) : _pages[token];
        if (IsFaulty)
        {
            // Between the pages.
            Change(_random.Next(3));
        }

        var size = Math.Min(limit is null ? int.MaxValue : 5, rest.Count);
        var next = rest.Count > size ? $"{_pages.Count}" : "";
        if (next.Length > 0)
        {
            _pages[next] = (rest[size..], version);
        }

        _isListed |= next.Length == 0;
        return new WatchPage<Item>(rest[..size], $"{version}", next);
    }

    private int Open(int version)
    {
        if (Chance(5))
        {
            throw Fail("watch 500", Status(500, "InternalError"));
        }

        if (Chance(5))
        {
            throw Fail("watch connection", new RunAiConnectionException("The connection was refused."));
        }

        if (Chance(4))
        {
            // Compacts the history, and changes what the watch does not see.
            Change(_random.Next(20));
            _firstVersion = _version;
        }

        return version >= _firstVersion ? version : throw Fail("watch 410", Status(410, "Expired"));
    }

    /// <summary>Returns the next bytes of a watch; none at its end.</summary>
    private byte[] ReadNext(ref int version)
    {
        if (Chance(40))
        {
            Change(_random.Next(4));
        }

        if (Chance(3))
        {
            Fail("event 410", Status(410, "Expired"));
            Change(_random.Next(10));
            return Encoding.UTF8.GetBytes("""{"type":"ERROR","object":{"kind":"Status","message":"too old","reason":"Expired","code":410}}""" + "\n");
        }

        if (Chance(3))
        {
            Fail("event 500", Status(500, "InternalError"));
            return Encoding.UTF8.GetBytes("""{"object":{"kind":"Status","message":"etcd","reason":"InternalError","code":500},"type":"ERROR"}""" + "\n");
        }

        if (Chance(3))
        {
            Fail("html", Status(500, "InternalError"));
            return Encoding.UTF8.GetBytes("<html><title>Bad Gateway</title></html>");
        }

        if (Chance(8))
        {
            Failures["end"] = Failures.GetValueOrDefault("end") + 1;
            Reconnects++;
            return [];
        }

        if (Chance(8))
        {
            throw Fail("cut", new IOException("The connection was reset."));
        }

        var after = version;
        var next = _events.Where(entry => entry.Version > after).Take(_random.Next(1, 4)).ToList();
        if (next.Count == 0)
        {
            version = _version;
            return Encoding.UTF8.GetBytes(
                $$$"""{"type":"BOOKMARK","object":{"kind":"TrainingWorkload","metadata":{"resourceVersion":"{{{version}}}"} } }""" + "\n");
        }

        var separator = _random.Next(3) == 0 ? "" : "\n";
        var bytes = Encoding.UTF8.GetBytes(string.Concat(next.Select(entry => entry.Json + separator)));
        version = next[^1].Version;
        if (!Chance(10))
        {
            return bytes;
        }

        // The stream ends inside an event, without an error of the connection.
        Fail("truncated", new IOException());
        version = -1;
        return bytes[..^_random.Next(2, bytes.Length)];
    }

    /// <summary>The response of a watch.</summary>
    private sealed class EventStream(FaultyCluster cluster, int start) : MemoryStream
    {
        private byte[] _pending = [];
        private int _version = start;
        private int _position;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            if (_position == _pending.Length)
            {
                if (_version < 0)
                {
                    return 0;
                }

                if (!cluster.IsFaulty && cluster._events.TrueForAll(entry => entry.Version <= _version))
                {
                    cluster.OnComplete();
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                }

                (_pending, _position) = (cluster.ReadNext(ref _version), 0);
            }

            // Pieces of any size, also inside characters.
            var count = Math.Min(Math.Min(buffer.Length, _pending.Length - _position), cluster._random.Next(1, 200));
            _pending.AsSpan(_position, count).CopyTo(buffer.Span);
            _position += count;
            return count;
        }
    }
}
