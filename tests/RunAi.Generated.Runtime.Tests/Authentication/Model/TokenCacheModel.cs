namespace RunAi.Generated.Tests.Authentication.Model;

/// <summary>The reference: what token caches must do, written as plainly as possible, without threads, locks and tasks. Times are in ticks.</summary>
internal sealed class TokenCacheModel
{
    private ModelCachePair _pair = new(new ModelCache(), null);

    public long Now { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Whether the secret has changed since the last request for a token.</summary>
    public bool HasNewSecret { get; set; }

    /// <summary>All requests for tokens so far, in their order.</summary>
    public List<ModelRequest> Requests { get; } = [];

    public ModelToken? Current => _pair.Cache.Token;

    public void Get(ModelWaiter waiter)
    {
        waiter.Pair = _pair;
        if (IsDisposed)
            waiter.End(ModelOutcome.Disposed, null);
        else
            Acquire(_pair.Cache, waiter);
    }

    public void Advance(long ticks)
    {
        Now += ticks;
        foreach (var request in Requests.Where(request => !request.IsCompleted && Now - request.Start >= TimeSpan.FromSeconds(30).Ticks).ToList())
            Complete(request, null, isTransient: true, retryAfter: null);
    }

    public void Succeed(ModelToken token) => Complete(token.Request, token, isTransient: true, retryAfter: null);

    public void Fail(ModelRequest request, bool isTransient, long? retryAfter) => Complete(request, null, isTransient, retryAfter);

    public bool Invalidate(ModelToken token) => Invalidate(_pair.Cache, token) || (_pair.Previous is { } old && Invalidate(old, token));

    public void ChangeOptions(bool keepOld)
    {
        var hasToken = _pair.Cache.Token is { } token && token.IsUsable(Now);
        var bridges = !hasToken && _pair.Previous?.Token is { } older && older.IsUsable(Now);
        _pair = new ModelCachePair(new ModelCache(), !keepOld ? null : bridges ? _pair.Previous : _pair.Cache);
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

    private bool Invalidate(ModelCache cache, ModelToken token)
    {
        if (cache.Token != token || Now - token.Request.Start < TimeSpan.FromSeconds(30).Ticks)
            return false;
        (cache.Token, cache.Request) = (null, null);
        cache.Generation++;
        return true;
    }

    private void Acquire(ModelCache cache, ModelWaiter waiter)
    {
        var pauses = cache.Failure is { } failure && Now < failure.Until;
        if (cache.Token is { } token && token.IsUsable(Now))
        {
            if (!token.IsFresh(Now) && cache.Request is null && !pauses)
                Start(cache);
            End(waiter, ModelOutcome.Token, token, isTransient: false);
        }
        else if (cache.Request is null && pauses && HasNewSecret)
        {
            cache.Failure = null;
            Acquire(cache, waiter);
        }
        else if (cache.Request is null && pauses)
        {
            End(waiter, ModelOutcome.Failure, null, cache.Failure!.IsTransient);
        }
        else
        {
            Join(cache.Request ?? Start(cache), [waiter]);
        }
    }

    private ModelRequest Start(ModelCache cache)
    {
        HasNewSecret = false;
        cache.Request = new ModelRequest(Requests.Count + 1, cache, cache.Generation, Now);
        Requests.Add(cache.Request);
        return cache.Request;
    }

    private static void Join(ModelRequest request, IEnumerable<ModelWaiter> waiters)
    {
        request.WasJoined = true;
        request.Waiters.AddRange(waiters);
    }

    private void Complete(ModelRequest request, ModelToken? token, bool isTransient, long? retryAfter)
    {
        if (request.IsCompleted)
            return;
        request.IsCompleted = true;
        var cache = request.Cache;
        if (cache.Request == request)
            cache.Request = null;
        if (token is not null && !token.IsUsable(Now))
            (token, isTransient) = (null, true);

        var isCurrent = request.Generation == cache.Generation;
        if (isCurrent && token is null)
            cache.Failure = ModelFailure.After(cache.Failure, Now, isTransient, retryAfter);
        else if (isCurrent)
            (cache.Token, cache.Failure) = (token, null);
        else if (token is not null && !request.WasJoined)
            return;
        else if (token is not null)
        {
            token = cache.Token is { } current && current.IsUsable(Now) ? current : null;
            var pauses = cache.Failure is { } failure && Now < failure.Until;
            if (token is null && (cache.Request is not null || !pauses))
            {
                Join(cache.Request ?? Start(cache), request.Waiters);
                return;
            }

            isTransient = cache.Failure?.IsTransient ?? false;
        }

        request.Waiters.ForEach(waiter => End(waiter, token is null ? ModelOutcome.Failure : ModelOutcome.Token, token, isTransient));
    }

    private void End(ModelWaiter waiter, ModelOutcome outcome, ModelToken? token, bool isTransient)
    {
        if (waiter.Outcome is not null)
            return;

        // The old secret's token bridges an outage; once there is a new one, it is forgotten.
        var (cache, old) = waiter.Pair!;
        if (outcome == ModelOutcome.Failure && isTransient && old?.Token is { } bridge && bridge.IsUsable(Now))
            (outcome, token) = (ModelOutcome.Token, bridge);
        else if (outcome == ModelOutcome.Token && old is not null && _pair == waiter.Pair)
            _pair = new ModelCachePair(cache, null);
        waiter.End(outcome, token);
    }
}
