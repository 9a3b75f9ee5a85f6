using System.Runtime.CompilerServices;

namespace RunAi.Generated.Internal;

/// <summary>Cuts a span into windows and reads them, several at a time, in order.</summary>
/// <param name="start">The start of the span.</param>
/// <param name="end">The end of the span.</param>
/// <param name="every">The time between two samples.</param>
/// <param name="maxSamples">The maximum number of samples in a window.</param>
/// <param name="read">Reads a window with a number of samples.</param>
internal sealed class MetricWindowReader(
    DateTimeOffset start,
    DateTimeOffset end,
    TimeSpan every,
    int maxSamples,
    Func<DateTimeOffset, DateTimeOffset, int, CancellationToken, Task<MetricWindowResult>> read)
{
    /// <summary>Returns the part of the span up to the end of a window.</summary>
    public double GetProgress(MetricWindowResult window) => (window.End - start) / (end - start);

    /// <summary>Reads the windows. At most <paramref name="maxConcurrency"/> are requested or kept at a time.</summary>
    public async IAsyncEnumerable<MetricWindowResult> ReadAsync(int maxConcurrency, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pending = new Queue<Task<MetricWindowResult>>();
        try
        {
            for (var next = start; next < end || pending.Count > 0;)
            {
                while (next < end && pending.Count < maxConcurrency)
                {
                    var count = (int)Math.Min(maxSamples, Math.Ceiling((end - next) / every));
                    var windowEnd = end - next > every * count ? next + (every * count) : end;
                    pending.Enqueue(read(next, windowEnd, count, cancellation.Token));
                    next = windowEnd;
                }

                yield return await pending.Dequeue().ConfigureAwait(false);
            }
        }
        finally
        {
            await cancellation.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll((IEnumerable<Task>)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
