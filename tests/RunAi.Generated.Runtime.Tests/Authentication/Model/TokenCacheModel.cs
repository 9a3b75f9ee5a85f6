namespace RunAi.Generated.Tests.Authentication.Model;

/// <summary>The specification of the token caches, written as simply as possible: without threads, locks and tasks. Times are in ticks.</summary>
internal sealed class TokenCacheModel
{
    public long Now { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Gets or sets a value indicating whether the secret has changed since the last token request.</summary>
    public bool HasNewSecret { get; set; }

    /// <summary>Gets all token requests in their order.</summary>
    public List<ModelRequest> Requests { get; } = [];

    public ModelSettings Settings { get; private set; } = new(new ModelCache(), null, []);

    public ModelWaiter Get()
    {
        var waiter = new ModelWaiter(Settings, null);
        if (IsDisposed)
        {
            waiter.End(ModelOutcome.Disposed, null);
        }
        else
        {
            Get(waiter);
        }

        return waiter;
    }

    /// <summary>A server has refused the token of a call, which keeps the settings that it started with.</summary>
    public ModelWaiter Renew(ModelWaiter call, string origin)
    {
        var refused = call.Token!.Value;
        var waiter = new ModelWaiter(call.Settings, refused);
        var (cache, refusals) = (call.Settings.Cache, call.Settings.Refusals);
        var token = cache.Token?.IsUsable(Now) ?? false ? cache.Token : null;
        if (IsDisposed)
        {
            waiter.End(ModelOutcome.Disposed, null);
            return waiter;
        }

        if (token is not null && token.Value != refused)
        {
            waiter.End(ModelOutcome.Token, token);
            return waiter;
        }

        if (cache.Pending is null)
        {
            var isTooNew = token is not null && Now - token.Request.Start < TimeSpan.FromSeconds(30).Ticks;
            var isRepeated = token is not null && refusals.TryGetValue(origin, out var last) && (last.Token == refused || Now - last.At < last.Pause);
            if (isTooNew || ((IsBackingOff(cache) || isRepeated) && !HasNewSecret))
            {
                waiter.End(ModelOutcome.NoToken, null);
                return waiter;
            }

            if (token is not null)
            {
                Refuse(token, origin, refusals);
            }
        }

        (cache.Pending ?? Start(cache)).Waiters.Add(waiter);
        return waiter;
    }

    public void Advance(long ticks)
    {
        Now += ticks;
        foreach (var request in Requests.Where(request => !request.IsCompleted && Now - request.Start >= TimeSpan.FromSeconds(30).Ticks).ToList())
        {
            Complete(request, null, isTransient: true, retryAfter: null);
        }
    }

    public void Succeed(ModelToken token) => Complete(token.Request, token, isTransient: true, retryAfter: null);

    public void Fail(ModelRequest request, bool isTransient, long? retryAfter) => Complete(request, null, isTransient, retryAfter);

    public void ChangeOptions(bool isSameCaller)
    {
        var (cache, previous) = (Settings.Cache, Settings.Previous);
        var isBridged = !(cache.Token?.IsUsable(Now) ?? false) && (previous?.Token?.IsUsable(Now) ?? false);
        Settings = new ModelSettings(new ModelCache(), !isSameCaller ? null : isBridged ? previous : cache, isSameCaller ? Settings.Refusals : []);
    }

    public void Dispose()
    {
        IsDisposed = true;
        foreach (var request in Requests.Where(request => !request.IsCompleted))
        {
            request.IsCompleted = true;
            request.Waiters.ForEach(waiter => waiter.End(ModelOutcome.Disposed, null));
        }
    }

    private bool IsBackingOff(ModelCache cache) => cache.Backoff is { } backoff && Now < backoff.Until;

    private void Refuse(ModelToken token, string origin, Dictionary<string, ModelRefusal> refusals)
    {
        var (first, longest) = (TimeSpan.FromSeconds(30).Ticks, TimeSpan.FromMinutes(5).Ticks);
        var pause = refusals.TryGetValue(origin, out var last) && Now - last.At < last.Pause * 2 ? last.Pause * 2 : first;
        refusals[origin] = new ModelRefusal(token.Value, Now, Math.Min(pause, longest));
        token.IsRefused = true;
    }

    private void Get(ModelWaiter waiter)
    {
        var cache = waiter.Settings.Cache;
        if (cache.Token is { } token && token.IsUsable(Now))
        {
            if (!token.IsFresh(Now) && cache.Pending is null && !IsBackingOff(cache))
            {
                Start(cache);
            }

            End(waiter, token, isTransient: false);
        }
        else if (cache.Pending is null && IsBackingOff(cache) && HasNewSecret)
        {
            cache.Backoff = null;
            Get(waiter);
        }
        else if (cache.Pending is null && IsBackingOff(cache))
        {
            End(waiter, null, cache.Backoff!.IsTransient);
        }
        else
        {
            (cache.Pending ?? Start(cache)).Waiters.Add(waiter);
        }
    }

    private ModelRequest Start(ModelCache cache)
    {
        HasNewSecret = false;
        cache.Pending = new ModelRequest(Requests.Count + 1, cache, Now);
        Requests.Add(cache.Pending);
        return cache.Pending;
    }

    private void Complete(ModelRequest request, ModelToken? token, bool isTransient, long? retryAfter)
    {
        if (request.IsCompleted)
        {
            return;
        }

        request.IsCompleted = true;
        var cache = request.Cache;
        cache.Pending = null;
        if (token is not null && !token.IsUsable(Now))
        {
            (token, isTransient) = (null, true);
        }

        if (token is null)
        {
            cache.Backoff = ModelBackoff.After(cache.Backoff, Now, isTransient, retryAfter);
        }
        else
        {
            (cache.Token, cache.Backoff) = (token, null);
        }

        request.Waiters.ForEach(waiter => End(waiter, token, isTransient));
    }

    private void End(ModelWaiter waiter, ModelToken? token, bool isTransient)
    {
        if (waiter.Outcome is not null)
        {
            return;
        }

        if (waiter.RefusedToken is { } refused)
        {
            // After a failed renewal the call returns the server's own response.
            var newer = token?.Value == refused ? null : token;
            waiter.End(newer is null ? ModelOutcome.NoToken : ModelOutcome.Token, newer);
            return;
        }

        // The token of the previous secret serves in an outage, until there is a token of the new one.
        if (token is null && isTransient && waiter.Previous?.Token is { } bridge && bridge.IsUsable(Now))
        {
            token = bridge;
        }
        else if (token is not null && waiter.Previous is not null)
        {
            waiter.Settings.Previous = null;
        }

        waiter.End(token is null ? ModelOutcome.Failure : ModelOutcome.Token, token);
    }
}
