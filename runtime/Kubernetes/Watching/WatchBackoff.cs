namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>Represents the pauses between attempts: 0.8 seconds, doubling to 30 seconds, of which up to half is random.</summary>
internal sealed class WatchBackoff(TimeProvider time, Func<double> random)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.8);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestRequested = TimeSpan.FromMinutes(5);

    private int _failures;

    /// <summary>Starts again with the shortest pause.</summary>
    public void Reset() => _failures = 0;

    /// <summary>Waits until the next attempt.</summary>
    /// <param name="requested">The pause that the server requests.</param>
    /// <param name="cancellationToken">A token to cancel the wait.</param>
    public Task WaitAsync(TimeSpan? requested, CancellationToken cancellationToken)
    {
        var pause = First * Math.Pow(2, Math.Min(_failures++, 10));
        pause = (pause < Longest ? pause : Longest) * (0.5 + (0.5 * random()));
        if (requested > pause)
        {
            pause = requested.Value < LongestRequested ? requested.Value : LongestRequested;
        }

        return Task.Delay(pause, time, cancellationToken);
    }
}
