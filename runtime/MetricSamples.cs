using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// Represents the values of metrics over any span of time. They are read in windows of as many samples as the server returns in a response, several at a
/// time, and returned in the order of the windows, and in a window by series and time. A value at the border of two windows is returned once.
/// </summary>
/// <example>
/// <code>
/// var samples = runAi.Projects.EnumerateProjectMetricsSamplesAsync(
///     projectId, [OrgUnitMetricType.GpuAllocation], last: TimeSpan.FromDays(90), every: TimeSpan.FromMinutes(5));
/// await samples.SaveCsvAsync("metrics.csv");
/// foreach (var missing in samples.Missing)
/// {
///     Console.WriteLine($"{missing.Type} is missing from {missing.Start} to {missing.End}.");
/// }
/// </code>
/// </example>
public sealed class MetricSamples : IAsyncEnumerable<MetricSample>
{
    private readonly MetricWindowReader _reader;

    internal MetricSamples(MetricWindowReader reader) => _reader = reader;

    /// <summary>Gets or sets the maximum number of simultaneous requests. The default is 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxConcurrency
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 4;

    /// <summary>
    /// Gets the metrics that the server did not return in the last enumeration: those without a series, and, in a partial response (207), those whose
    /// series have no values.
    /// </summary>
    public IReadOnlyList<MissingMetric> Missing { get; private set; } = [];

    /// <inheritdoc/>
    public async IAsyncEnumerator<MetricSample> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var window in ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var sample in window.Samples)
            {
                yield return sample;
            }
        }
    }

    /// <summary>Writes the values as CSV to a file, which is created or replaced, in the format of <see cref="WriteCsvAsync"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="progress">Receives the part that is written, from 0 to 1; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The number of values.</returns>
    public async Task<long> SaveCsvAsync(string path, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        var file = File.Create(path);
        await using (file.ConfigureAwait(false))
        {
            return await WriteCsvAsync(file, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Writes the values as CSV (RFC 4180) in UTF-8, with the columns timestamp, type, labels and value. Numbers and times do not depend on the culture.
    /// </summary>
    /// <param name="stream">The stream, which remains open.</param>
    /// <param name="progress">Receives the part that is written, from 0 to 1; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The number of values.</returns>
    public async Task<long> WriteCsvAsync(Stream stream, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        await using (writer.ConfigureAwait(false))
        {
            var count = 0L;
            await writer.WriteLineAsync("timestamp,type,labels,value").ConfigureAwait(false);
            await foreach (var window in ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var lines = new StringBuilder();
                foreach (var sample in window.Samples)
                {
                    AppendLine(lines, sample);
                    count++;
                }

                await writer.WriteAsync(lines, cancellationToken).ConfigureAwait(false);
                progress?.Report(_reader.GetProgress(window));
            }

            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            return count;
        }
    }

    private async IAsyncEnumerable<MetricWindowResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var missing = new List<MissingMetric>();
        Missing = missing;
        var borders = new SeriesBorders();
        await foreach (var window in _reader.ReadAsync(MaxConcurrency, cancellationToken).ConfigureAwait(false))
        {
            missing.AddRange(window.Missing);
            yield return window with { Samples = borders.Join(window.Samples) };
        }
    }

    private static void AppendLine(StringBuilder lines, MetricSample sample)
    {
        lines.Append(sample.Timestamp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)).Append(',');
        AppendText(lines, sample.Type);
        lines.Append(',');
        AppendText(lines, SeriesBorders.DescribeLabels(sample.Labels));
        lines.Append(',').Append(sample.Value.ToString("R", CultureInfo.InvariantCulture)).Append("\r\n");
    }

    private static void AppendText(StringBuilder lines, string text)
    {
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            lines.Append(text);
            return;
        }

        lines.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
