namespace RunAi.Generated.Authentication;

/// <summary>What happens to a request for a token, from its start to its end.</summary>
internal sealed partial class TokenCell
{
    /// <summary>Asks for a token. Whatever happens, the flight ends: nobody waits for ever.</summary>
    internal async Task RunAsync(TokenFlight flight)
    {
        using var timeout = new CancellationTokenSource(FlightTimeout, _context.Time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, _context.Disposal);

        // Also a request that doesn't listen to its cancellation, or blocks its thread, ends here for those who wait.
        using var ending = end.Token.UnsafeRegister(static state =>
        {
            var (cell, ended) = ((TokenCell, TokenFlight))state!;
            cell.Land(ended, null, NoAnswer());
        }, (this, flight));
        try
        {
            end.Token.ThrowIfCancellationRequested();
            Land(flight, await _fetch(flight.Demand, end.Token).ConfigureAwait(false), null);
        }
        catch (RunAiAuthenticationException exception)
        {
            Land(flight, null, exception);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            Land(flight, null, NoAnswer());
        }
        catch (Exception exception)
        {
            // Every failure goes to those who wait; there is nobody else to tell. Its text is not repeated: nobody knows what it quotes.
            Land(flight, null, new RunAiAuthenticationException($"There is no token: asking for one failed with {exception.GetType().Name}.", exception) { IsTransient = true });
        }
    }

    private static RunAiAuthenticationException NoAnswer() =>
        new($"The token endpoint did not answer within {FlightTimeout.TotalSeconds} seconds.") { IsTransient = true };

    /// <summary>Ends a flight. Only the first end counts; a late answer is dropped.</summary>
    private void Land(TokenFlight flight, IssuedToken? issued, RunAiAuthenticationException? failure)
    {
        var token = issued is null ? null : new AccessToken(issued, _context.Time, _context.Jitter());
        if (token is { IsUsable: false })
            failure = new RunAiAuthenticationException("The token had ended before it arrived.") { IsTransient = true };

        TokenFlight? successor = null;
        var launch = false;
        lock (_gate)
        {
            if (flight.HasLanded)
                return;
            flight.HasLanded = true;

            // Compare and clear: the place may belong to a younger flight by now.
            if (ReferenceEquals(_flight, flight))
                _flight = null;

            var isCurrent = flight.Generation == _generation;
            if (failure is not null)
            {
                if (isCurrent && !_context.IsDisposed)
                    _failure = RememberedFailure.After(_failure, failure, _context.Time, _context.Jitter());
            }
            else if (isCurrent && !_context.IsDisposed)
            {
                (_token, _failure, _refused) = (token, null, null);
            }
            else if (flight.HasWaiters && !_context.IsDisposed)
            {
                // Asked for before a refusal: those who wait get what comes after it.
                (token, failure) = (Usable, null);
                if (token is null && _flight is null && _failure is { } remembered && remembered.IsPausing(_context.Time))
                    failure = remembered.ToException(_context.Time);
                else if (token is null)
                    successor = Join(out launch);
            }
        }

        if (launch)
            _context.Start(this, successor!);
        if (successor is not null)
            flight.Follow(successor);
        else if (_context.IsDisposed)
            flight.Fail(TokenCellContext.Disposed());
        else if (failure is not null)
            flight.Fail(failure);
        else
            flight.Succeed(token!);
    }

    /// <summary>Joins the flight on its way, or a new one; under the lock.</summary>
    private TokenFlight Join(out bool launch)
    {
        launch = _flight is null;
        var flight = _flight ??= NewFlight(_refused is null ? TokenReason.Needed : TokenReason.Refused);
        flight.HasWaiters = true;
        return flight;
    }
}
