namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>
/// Finds known findings by their paths in UTF-8, without allocating. It has a fixed number of entries. An entry that is replaced is only found more slowly.
/// It is thread-safe without a lock.
/// </summary>
internal sealed class DriftFindingCache
{
    private const int EntryCount = 512;

    private readonly Entry?[] _entries = new Entry?[EntryCount];

    public DriftFinding? Find(ApiOperation operation, DriftKind kind, ReadOnlySpan<byte> path)
    {
        var entry = Volatile.Read(ref GetEntry(operation, kind, path));
        return entry is not null && entry.Operation == operation && entry.Finding.Kind == kind && path.SequenceEqual(entry.Path) ? entry.Finding : null;
    }

    public void Add(ApiOperation operation, ReadOnlySpan<byte> path, DriftFinding finding) =>
        Volatile.Write(ref GetEntry(operation, finding.Kind, path), new Entry(operation, path.ToArray(), finding));

    private ref Entry? GetEntry(ApiOperation operation, DriftKind kind, ReadOnlySpan<byte> path)
    {
        var hash = default(HashCode);
        hash.AddBytes(path);
        hash.Add(kind);
        hash.Add(operation);
        return ref _entries[(uint)hash.ToHashCode() % EntryCount];
    }

    private sealed record Entry(ApiOperation Operation, byte[] Path, DriftFinding Finding);
}
