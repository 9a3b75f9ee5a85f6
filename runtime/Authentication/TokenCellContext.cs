namespace RunAi.Generated.Authentication;

/// <summary>What a cell lives in: the clock, chance, threads, and the end of it all. Shared by a cell and those that follow it.</summary>
/// <param name="time">The clock.</param>
/// <param name="jitter">Numbers between -1 and 1; chance when left out.</param>
/// <param name="start">Runs a request's beginning; on the thread pool when left out.</param>
internal sealed class TokenCellContext(TimeProvider time, Func<double>? jitter = null, Action<Action>? start = null) : IDisposable
{
    private readonly CancellationTokenSource _disposal = new();

    public TimeProvider Time => time;

    public CancellationToken Disposal => _disposal.Token;

    public bool IsDisposed => _disposal.IsCancellationRequested;

    public static ObjectDisposedException Disposed() => new(nameof(RunAiTokenSource));

    public double Jitter() => jitter is null ? (Random.Shared.NextDouble() * 2) - 1 : jitter();

    /// <summary>Starts a flight without the caller's context: its Activity and async locals must not live on in a request that others share.</summary>
    public void Start(TokenCell cell, TokenFlight flight)
    {
        if (start is not null)
            start(() => _ = cell.RunAsync(flight));
        else
            ThreadPool.UnsafeQueueUserWorkItem(static work => _ = work.Cell.RunAsync(work.Flight), (Cell: cell, Flight: flight), preferLocal: false);
    }

    // Not disposed of, only ended: a request on its way still asks the token of it.
    public void Dispose() => _disposal.Cancel();
}
