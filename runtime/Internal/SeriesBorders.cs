namespace RunAi.Generated.Internal;

/// <summary>Joins the windows of series: drops the values that a preceding window has returned.</summary>
internal sealed class SeriesBorders
{
    private readonly Dictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);

    /// <summary>Returns the values of a window that are later than those of the windows before.</summary>
    public IReadOnlyList<MetricSample> Join(IReadOnlyList<MetricSample> samples)
    {
        var joined = new List<MetricSample>(samples.Count);
        var ends = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var sample in samples)
        {
            var series = $"{sample.Type}\n{DescribeLabels(sample.Labels)}";
            if (!_last.TryGetValue(series, out var last) || sample.Timestamp > last)
            {
                joined.Add(sample);
                ends[series] = ends.TryGetValue(series, out var end) && end > sample.Timestamp ? end : sample.Timestamp;
            }
        }

        foreach (var (series, end) in ends)
        {
            _last[series] = end;
        }

        return joined;
    }

    /// <summary>Returns labels as <c>name=value</c>, in ordinal order of their names and with semicolons between them.</summary>
    public static string DescribeLabels(IReadOnlyDictionary<string, string>? labels) => labels is null
        ? string.Empty
        : string.Join(';', labels.OrderBy(static label => label.Key, StringComparer.Ordinal).Select(static label => $"{label.Key}={label.Value}"));
}
