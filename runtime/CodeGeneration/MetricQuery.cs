using System.ComponentModel;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Creates the values of metrics over a span.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MetricQuery
{
    private const int PartialSuccess = 207;

    /// <summary>Creates the values, which are read when they are enumerated.</summary>
    /// <typeparam name="TType">The type of the metrics.</typeparam>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <param name="types">The metrics.</param>
    /// <param name="start">The start of the span.</param>
    /// <param name="end">The end of the span.</param>
    /// <param name="every">The time between two samples.</param>
    /// <param name="maxSamples">The maximum number of samples in a response.</param>
    /// <param name="read">Reads a window with a number of samples.</param>
    /// <param name="add">Adds the values of a response.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="end"/> precedes <paramref name="start"/>, or <paramref name="every"/> is not positive.
    /// </exception>
    public static MetricSamples Create<TType, TResponse>(
        IReadOnlyList<TType> types,
        DateTimeOffset start,
        DateTimeOffset end,
        TimeSpan every,
        int maxSamples,
        Func<DateTimeOffset, DateTimeOffset, int, CancellationToken, Task<ApiResponse<TResponse>>> read,
        Action<TResponse, MetricWindow> add)
        where TType : struct, IExtensibleEnum
    {
        ArgumentNullException.ThrowIfNull(types);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(every, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(add);
        return new MetricSamples(new MetricWindowReader(start, end, every, maxSamples, ReadAsync));

        async Task<MetricWindowResult> ReadAsync(DateTimeOffset windowStart, DateTimeOffset windowEnd, int samples, CancellationToken cancellationToken)
        {
            var response = await read(windowStart, windowEnd, samples, cancellationToken).ConfigureAwait(false);
            var window = new MetricWindow();
            add(response.Value, window);
            var missing = types.Where(type => !window.HasSeries(type.Value, response.StatusCode == PartialSuccess))
                .Select(type => new MissingMetric(type.Value, windowStart, windowEnd));
            return new MetricWindowResult(windowEnd, window.Samples, [.. missing]);
        }
    }

    /// <summary>Creates the values over a span that ends now.</summary>
    /// <param name="last">The length of the span.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for that of the system.</param>
    /// <param name="create">Creates the values between a start and an end.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is negative.</exception>
    public static MetricSamples CreateLast(TimeSpan last, TimeProvider? timeProvider, Func<DateTimeOffset, DateTimeOffset, MetricSamples> create)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(create);
        var now = (timeProvider ?? TimeProvider.System).GetUtcNow();
        return create(now - last, now);
    }
}
