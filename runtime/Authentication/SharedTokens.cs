using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Authentication;

/// <summary>Looks for a token in a store before the endpoint is asked, and puts there what the endpoint gave. The store can only help: its faults are misses.</summary>
internal sealed class SharedTokens(ITokenStore store, TokenSettings settings, Func<CancellationToken, Task<IssuedToken>> fetch, TimeProvider time, ILogger logger)
{
    /// <summary>How long the store may take, each time.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How far another machine's clock may be ahead of this one's.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly string _key = KeyOf(settings);
    private bool _isDown;

    public async Task<IssuedToken> FetchAsync(TokenDemand demand, CancellationToken cancellationToken)
    {
        var stored = await TryAsync(async token => await store.GetAsync(_key, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        if (stored is not null && ToIssued(stored) is { } shared && IsBetterThan(shared, demand))
            return shared;

        var issued = await fetch(cancellationToken).ConfigureAwait(false);
        await TryAsync(async token =>
        {
            await store.SetAsync(_key, new StoredToken(issued.Value, issued.Start.Utc, issued.Lifetime), token).ConfigureAwait(false);
            return issued;
        }, cancellationToken).ConfigureAwait(false);
        return issued;
    }

    /// <summary>Younger than the token that is to be replaced or was refused, and itself not due for renewal.</summary>
    private bool IsBetterThan(IssuedToken shared, TokenDemand demand) =>
        TokenClock.Since(time, shared.Start) < AccessToken.FreshFor(shared.Lifetime, 0)
        && IsYounger(shared, demand.Refused) && IsYounger(shared, demand.Current);

    private static bool IsYounger(IssuedToken shared, IssuedToken? known) =>
        known is null || (shared.Start.Utc > known.Start.Utc && !string.Equals(shared.Value, known.Value, StringComparison.Ordinal));

    /// <summary>The token on this machine's clocks; null when its times can't be true.</summary>
    private IssuedToken? ToIssued(StoredToken stored)
    {
        var now = TokenClock.Read(time);
        var age = now.Utc - stored.RequestedAt;
        if (!BearerText.IsValid(stored.Value) || stored.Lifetime <= TimeSpan.Zero || stored.Lifetime > IssuedToken.LongestLifetime || age < -Skew || age >= stored.Lifetime)
            return null;
        return new IssuedToken(stored.Value, stored.Lifetime, now.Before(age > TimeSpan.Zero ? age : TimeSpan.Zero, time));
    }

    private async Task<T?> TryAsync<T>(Func<CancellationToken, Task<T?>> use, CancellationToken cancellationToken)
        where T : class
    {
        using var timeout = new CancellationTokenSource(Patience, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            var result = await use(end.Token).WaitAsync(end.Token).ConfigureAwait(false);
            _isDown = false;
            return result;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Once for each time that it goes down: an outage of hours is one event.
            if (!_isDown)
                logger.TokenStoreFailed(exception.GetType().Name);
            _isDown = true;
            return null;
        }
    }

    /// <summary>Equal for replicas of one application, and without its secret: a hash of that could be tried offline by whoever reads the store's keys.</summary>
    private static string KeyOf(TokenSettings settings)
    {
        var text = string.Join('\n', settings.Endpoint ?? settings.Authority, settings.Style, settings.ClientId, settings.Scope, settings.UseIdToken);
        return "RunAi.Generated:token:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
