namespace RunAi.Generated.Tests.Authentication.Model;

/// <summary>The reference: what token cells must do, written as plainly as possible, without threads, locks and tasks. Times are in ticks.</summary>
internal sealed class CellModel
{
    private ModelPair _pair = new(new ModelCell(), null);

    public long Now { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Whether the secret has changed since the last request for a token.</summary>
    public bool HasNewSecret { get; set; }

    /// <summary>All requests for tokens so far, in their order.</summary>
    public List<ModelFlight> Flights { get; } = [];

    public ModelToken? Current => _pair.Cell.Token;

    public void Get(ModelWaiter waiter)
    {
        waiter.Pair = _pair;
        if (IsDisposed)
            waiter.End(ModelOutcome.Disposed, null);
        else
            Ask(_pair.Cell, waiter);
    }

    public void Advance(long ticks)
    {
        Now += ticks;
        foreach (var flight in Flights.Where(flight => !flight.HasLanded && Now - flight.Start >= TimeSpan.FromSeconds(30).Ticks).ToList())
            Land(flight, null, isTransient: true, retryAfter: null);
    }

    public void Succeed(ModelToken token) => Land(token.Flight, token, isTransient: true, retryAfter: null);

    public void Fail(ModelFlight flight, bool isTransient, long? retryAfter) => Land(flight, null, isTransient, retryAfter);

    public bool Invalidate(ModelToken token) => Invalidate(_pair.Cell, token) || (_pair.Old is { } old && Invalidate(old, token));

    public void ChangeOptions(bool keepOld)
    {
        var hasToken = _pair.Cell.Token is { } token && token.IsUsable(Now);
        var bridges = !hasToken && _pair.Old?.Token is { } older && older.IsUsable(Now);
        _pair = new ModelPair(new ModelCell(), !keepOld ? null : bridges ? _pair.Old : _pair.Cell);
    }

    public void Dispose()
    {
        IsDisposed = true;
        foreach (var flight in Flights.Where(flight => !flight.HasLanded))
        {
            flight.HasLanded = true;
            flight.Waiters.ForEach(waiter => waiter.End(ModelOutcome.Disposed, null));
        }
    }

    private bool Invalidate(ModelCell cell, ModelToken token)
    {
        if (cell.Token != token || Now - token.Flight.Start < TimeSpan.FromSeconds(30).Ticks)
            return false;
        (cell.Token, cell.Flight) = (null, null);
        cell.Generation++;
        return true;
    }

    private void Ask(ModelCell cell, ModelWaiter waiter)
    {
        var pauses = cell.Failure is { } failure && Now < failure.Until;
        if (cell.Token is { } token && token.IsUsable(Now))
        {
            if (!token.IsFresh(Now) && cell.Flight is null && !pauses)
                Start(cell);
            End(waiter, ModelOutcome.Token, token, isTransient: false);
        }
        else if (cell.Flight is null && pauses && HasNewSecret)
        {
            cell.Failure = null;
            Ask(cell, waiter);
        }
        else if (cell.Flight is null && pauses)
        {
            End(waiter, ModelOutcome.Failure, null, cell.Failure!.IsTransient);
        }
        else
        {
            Join(cell.Flight ?? Start(cell), [waiter]);
        }
    }

    private ModelFlight Start(ModelCell cell)
    {
        HasNewSecret = false;
        cell.Flight = new ModelFlight(Flights.Count + 1, cell, cell.Generation, Now);
        Flights.Add(cell.Flight);
        return cell.Flight;
    }

    private static void Join(ModelFlight flight, IEnumerable<ModelWaiter> waiters)
    {
        flight.WasJoined = true;
        flight.Waiters.AddRange(waiters);
    }

    private void Land(ModelFlight flight, ModelToken? token, bool isTransient, long? retryAfter)
    {
        if (flight.HasLanded)
            return;
        flight.HasLanded = true;
        var cell = flight.Cell;
        if (cell.Flight == flight)
            cell.Flight = null;
        if (token is not null && !token.IsUsable(Now))
            (token, isTransient) = (null, true);

        var isCurrent = flight.Generation == cell.Generation;
        if (isCurrent && token is null)
            cell.Failure = ModelFailure.After(cell.Failure, Now, isTransient, retryAfter);
        else if (isCurrent)
            (cell.Token, cell.Failure) = (token, null);
        else if (token is not null && !flight.WasJoined)
            return;
        else if (token is not null)
        {
            token = cell.Token is { } current && current.IsUsable(Now) ? current : null;
            var pauses = cell.Failure is { } failure && Now < failure.Until;
            if (token is null && (cell.Flight is not null || !pauses))
            {
                Join(cell.Flight ?? Start(cell), flight.Waiters);
                return;
            }

            isTransient = cell.Failure?.IsTransient ?? false;
        }

        flight.Waiters.ForEach(waiter => End(waiter, token is null ? ModelOutcome.Failure : ModelOutcome.Token, token, isTransient));
    }

    private void End(ModelWaiter waiter, ModelOutcome outcome, ModelToken? token, bool isTransient)
    {
        if (waiter.Outcome is not null)
            return;

        // The old secret's token bridges an outage; once there is a new one, it is forgotten.
        var (cell, old) = waiter.Pair!;
        if (outcome == ModelOutcome.Failure && isTransient && old?.Token is { } bridge && bridge.IsUsable(Now))
            (outcome, token) = (ModelOutcome.Token, bridge);
        else if (outcome == ModelOutcome.Token && old is not null && _pair == waiter.Pair)
            _pair = new ModelPair(cell, null);
        waiter.End(outcome, token);
    }
}
