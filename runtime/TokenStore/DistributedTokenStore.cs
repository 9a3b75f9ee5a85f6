using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.TokenStore;

/// <summary>Stores tokens in an <see cref="IDistributedCache"/>. Each entry is encrypted for its key.</summary>
public sealed class DistributedTokenStore : ITokenStore
{
    private const string Purpose = "RunAi.Generated.TokenStore.v1";

    private readonly IDistributedCache _cache;
    private readonly IDataProtectionProvider _protection;

    /// <summary>Creates a store.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="protection">The data protection provider, with keys that all replicas share.</param>
    public DistributedTokenStore(IDistributedCache cache, IDataProtectionProvider protection)
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(protection);
        _cache = cache;
        _protection = protection;
    }

    /// <inheritdoc />
    public async ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken)
    {
        if (await _cache.GetAsync(key, cancellationToken).ConfigureAwait(false) is not { } entry)
        {
            return null;
        }

        try
        {
            return Read(CreateProtector(key).Unprotect(entry));
        }
        catch (CryptographicException)
        {
            // Written with other data protection keys or for another cache key, so it cannot be trusted.
            return null;
        }
    }

    /// <inheritdoc />
    public async ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        var entry = CreateProtector(key).Protect(Write(token));
        var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = token.Lifetime };
        await _cache.SetAsync(key, entry, options, cancellationToken).ConfigureAwait(false);
    }

    private IDataProtector CreateProtector(string key) => _protection.CreateProtector(Purpose, key);

    /// <summary>Writes two times of eight bytes each, followed by the token as UTF-8.</summary>
    private static byte[] Write(StoredToken token)
    {
        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(token.Value)];
        BitConverter.TryWriteBytes(bytes, token.RequestedAt.UtcTicks);
        BitConverter.TryWriteBytes(bytes.AsSpan(8), token.Lifetime.Ticks);
        Encoding.UTF8.GetBytes(token.Value, bytes.AsSpan(16));
        return bytes;
    }

    private static StoredToken? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= 16)
        {
            return null;
        }

        var requestedAt = BitConverter.ToInt64(bytes);
        if (requestedAt < 0 || requestedAt > DateTimeOffset.MaxValue.Ticks)
        {
            return null;
        }

        return new StoredToken(
            Encoding.UTF8.GetString(bytes[16..]), new DateTimeOffset(requestedAt, TimeSpan.Zero), TimeSpan.FromTicks(BitConverter.ToInt64(bytes[8..])));
    }
}
