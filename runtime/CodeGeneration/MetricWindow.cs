using System.ComponentModel;
using System.Globalization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Collects the values of a response with metrics.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MetricWindow
{
    private readonly List<MetricSample> _samples = [];
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typesWithValues = new(StringComparer.Ordinal);

    internal MetricWindow()
    {
    }

    internal IReadOnlyList<MetricSample> Samples => _samples;

    /// <summary>Adds the values of series. Values without a time are omitted.</summary>
    /// <typeparam name="TSeries">The type of a series.</typeparam>
    /// <typeparam name="TValue">The type of a value.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="getType">Returns the metric of a series.</param>
    /// <param name="getLabels">Returns the labels of a series.</param>
    /// <param name="getValues">Returns the values of a series.</param>
    /// <param name="getTime">Returns the time of a value.</param>
    /// <param name="getNumber">Returns a value as text.</param>
    public void Add<TSeries, TValue>(
        IReadOnlyList<TSeries>? series,
        Func<TSeries, string?> getType,
        Func<TSeries, IReadOnlyDictionary<string, string>?> getLabels,
        Func<TSeries, IReadOnlyList<TValue>?> getValues,
        Func<TValue, DateTimeOffset?> getTime,
        Func<TValue, string?> getNumber)
    {
        foreach (var item in series ?? [])
        {
            var type = getType(item) ?? string.Empty;
            _types.Add(type);
            foreach (var value in getValues(item) ?? [])
            {
                if (getTime(value) is { } time)
                {
                    _typesWithValues.Add(type);
                    _samples.Add(new MetricSample(type, getLabels(item), time, ToNumber(getNumber(value))));
                }
            }
        }
    }

    internal bool HasSeries(string type, bool isPartial) => (isPartial ? _typesWithValues : _types).Contains(type);

    private static double ToNumber(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
