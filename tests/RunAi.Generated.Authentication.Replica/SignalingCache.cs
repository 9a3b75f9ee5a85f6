using Microsoft.Extensions.Caching.Distributed;

namespace RunAi.Generated.Authentication.Replica;

/// <summary>A cache that tells when an entry was found or stored. Tokens are stored in the background, which the end of the process would interrupt.</summary>
internal sealed class SignalingCache(IDistributedCache inner) : IDistributedCache
{
    private readonly TaskCompletionSource _used = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets a task that completes when an entry was found or stored.</summary>
    public Task Used => _used.Task;

    public byte[]? Get(string key) => inner.Get(key);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        var value = await inner.GetAsync(key, token);
        if (value is not null)
        {
            _used.TrySetResult();
        }

        return value;
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => inner.Set(key, value, options);

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await inner.SetAsync(key, value, options, token);
        _used.TrySetResult();
    }

    public void Refresh(string key) => inner.Refresh(key);

    public Task RefreshAsync(string key, CancellationToken token = default) => inner.RefreshAsync(key, token);

    public void Remove(string key) => inner.Remove(key);

    public Task RemoveAsync(string key, CancellationToken token = default) => inner.RemoveAsync(key, token);
}
