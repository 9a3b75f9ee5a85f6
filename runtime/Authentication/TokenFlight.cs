namespace RunAi.Generated.Authentication;

/// <summary>One request for a token and those who wait for it. Its flags belong to the cell's lock.</summary>
internal sealed class TokenFlight(int generation, TokenDemand demand)
{
    private readonly TaskCompletionSource<AccessToken> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Generation => generation;

    public TokenDemand Demand => demand;

    public Task<AccessToken> Task => _source.Task;

    public bool HasWaiters { get; set; }

    public bool HasLanded { get; set; }

    public void Succeed(AccessToken token) => _source.TrySetResult(token);

    public void Fail(Exception exception)
    {
        // Looked at here, because nobody may be waiting for a renewal in the background.
        _source.TrySetException(exception);
        _ = _source.Task.Exception;
    }

    /// <summary>Those who wait for this flight get what another one brings.</summary>
    public void Follow(TokenFlight other) => other.Task.ContinueWith(
        static (ended, state) =>
        {
            var flight = (TokenFlight)state!;
            if (ended.Exception is { } exception)
                flight.Fail(exception.InnerException!);
            else
                flight.Succeed(ended.Result);
        },
        this,
        CancellationToken.None,
        TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
