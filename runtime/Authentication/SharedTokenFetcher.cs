using System.Security.Cryptography;
using System.Text;

namespace RunAi.Generated.Authentication;

/// <summary>Takes a token from a store that replicas share, or requests one from the endpoint and stores it.</summary>
internal sealed class SharedTokenFetcher(
    SharedTokenStore store, TokenSettings settings, Func<CancellationToken, Task<IssuedToken>> fetch, OriginRefusals refusals, TimeProvider time)
{
    private static readonly TimeSpan LargestClockSkew = TimeSpan.FromMinutes(5);

    private readonly string _key = CreateKey(settings);

    public async Task<IssuedToken> FetchAsync(TokenRequestContext request, CancellationToken cancellationToken)
    {
        var stored = await store.GetAsync(_key, cancellationToken).ConfigureAwait(false);
        if (stored is not null && ToIssuedToken(stored) is { } shared && CanReplace(shared, request.Current))
        {
            return shared;
        }

        var issued = await fetch(cancellationToken).ConfigureAwait(false);

        // Other replicas would misjudge the age of a token whose times are those of a wrong clock.
        if (!(issued.ClockDifference?.Duration() > GetClockTolerance(issued.Lifetime)))
        {
            store.Set(_key, issued);
        }

        return issued;
    }

    /// <summary>Returns the clock difference between replicas that is tolerated: a tenth of the token's lifetime, at most five minutes.</summary>
    public static TimeSpan GetClockTolerance(TimeSpan lifetime) => lifetime / 10 < LargestClockSkew ? lifetime / 10 : LargestClockSkew;

    /// <summary>Returns whether a stored token is newer than the current one, not due for renewal, and not refused by a server.</summary>
    private bool CanReplace(IssuedToken shared, IssuedToken? current) =>
        TokenClock.GetElapsed(time, shared.Start) < AccessToken.GetFreshness(shared.Lifetime, 0)
        && !refusals.Contains(shared.Value)
        && (current is null || (shared.RequestedAt > current.RequestedAt && !string.Equals(shared.Value, current.Value, StringComparison.Ordinal)));

    /// <summary>Converts a stored token to the clocks of this machine; <see langword="null"/> if its times are implausible.</summary>
    private IssuedToken? ToIssuedToken(StoredToken stored)
    {
        var now = TokenClock.Read(time);
        if (!BearerToken.IsValid(stored.Value) || stored.Lifetime <= TimeSpan.Zero || stored.Lifetime > IssuedToken.LongestLifetime)
        {
            return null;
        }

        // The other machine's clock may be ahead by the tolerance. The token counts as that much older, so that it is never used after it has expired.
        var age = now.Utc - stored.RequestedAt + GetClockTolerance(stored.Lifetime);
        var remaining = stored.Lifetime - age;
        if (age < TimeSpan.Zero || remaining <= TimeSpan.Zero || JwtClaims.GetExpiry(stored.Value) <= now.Utc + AccessToken.GetMargin(stored.Lifetime))
        {
            return null;
        }

        return new IssuedToken(stored.Value, stored.Lifetime, now.Subtract(age, time), stored.RequestedAt);
    }

    /// <summary>
    /// Creates a key that replicas of one application share. It does not contain the secret: a hash of the secret could be guessed offline by anyone
    /// who can read the keys.
    /// </summary>
    private static string CreateKey(TokenSettings settings)
    {
        var text = string.Join('\n', settings.Endpoint ?? settings.Authority, settings.Style, settings.ClientId, settings.Scope, settings.UseIdToken);
        return "RunAi.Generated:token:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
