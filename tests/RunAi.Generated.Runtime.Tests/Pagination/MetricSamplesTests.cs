using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Waiting;

namespace RunAi.Generated.Tests.Pagination;

public sealed class MetricSamplesTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(int Start, int End, int Count)> _windows = [];
    private int _status = 200;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(25, "0-10:10 10-20:10 20-25:5")]
    [InlineData(20, "0-10:10 10-20:10")]
    [InlineData(1, "0-1:1")]
    [InlineData(0, "")]
    public async Task Span_is_cut_into_windows_of_the_maximum_size(int minutes, string windows)
    {
        await ReadAsync(Create(minutes, static (from, to, _) => [("A", null, [.. Enumerable.Range(from, to - from).Select(minute => ($"{minute}", minute))])]));

        Assert.Equal(windows, string.Join(' ', _windows.Select(window => $"{window.Start}-{window.End}:{window.Count}")));
    }

    [Fact]
    public async Task Value_at_the_border_of_two_windows_is_returned_once_per_series()
    {
        // A server that includes both ends.
        var values = await ReadAsync(Create(20, static (from, to, _) =>
        [
            ("A", "0", [($"{from}", from), ($"{to}", to)]), ("A", "1", [($"{from}", from), ($"{to}", to)]), ("B", null, [($"{to}", to)]),
        ]));

        Assert.Equal("A0@0 A0@10 A1@0 A1@10 B@10 A0@20 A1@20 B@20", string.Join(' ', values));
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-2e3", -2000)]
    [InlineData("NaN", double.NaN)]
    [InlineData("1,5", double.NaN)]
    [InlineData("", double.NaN)]
    [InlineData(null, double.NaN)]
    public async Task Values_are_numbers_in_every_culture(string? text, double number)
    {
        var culture = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = other;
        try
        {
            await foreach (var sample in Create(1, (_, _, _) => [("A", null, [(text, 0)])]).WithCancellation(Cancellation))
            {
                Assert.Equal(number, sample.Value);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(200, "B")]
    [InlineData(207, "B C")]
    public async Task Missing_series_are_listed(int status, string missing)
    {
        _status = status;
        var samples = Create(10, static (_, _, _) => [("A", null, [("1", 0)]), ("C", null, [])], "A", "B", "C");
        await ReadAsync(samples);

        Assert.Equal(missing, string.Join(' ', samples.Missing.Select(metric => metric.Type)));
        Assert.All(samples.Missing, metric => Assert.Equal((Start, Start.AddMinutes(10)), (metric.Start, metric.End)));
    }

    [Fact]
    public async Task CSV_quotes_texts_and_does_not_depend_on_the_culture()
    {
        using var stream = new MemoryStream();

        await Create(1, static (_, _, _) => [("A,\"b\"", "x", [("1.5", 0)])]).WriteCsvAsync(stream, cancellationToken: Cancellation);

        Assert.Equal("timestamp,type,labels,value\r\n2026-01-01T00:00:00Z,\"A,\"\"b\"\"\",gpu=x,1.5\r\n", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public async Task CSV_file_replaces_an_existing_one()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, new string('x', 1000), Cancellation);

            var count = await Create(1, static (_, _, _) => [("A", null, [("1.5", 0)])]).SaveCsvAsync(path, cancellationToken: Cancellation);

            Assert.Equal(1, count);
            Assert.Equal("timestamp,type,labels,value\r\n2026-01-01T00:00:00Z,A,,1.5\r\n", await File.ReadAllTextAsync(path, Cancellation));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Last_span_ends_now()
    {
        var clock = new FakeTimeProvider(Start);
        var span = (From: default(DateTimeOffset), To: default(DateTimeOffset));

        MetricQuery.CreateLast(TimeSpan.FromDays(7), clock, (from, to) =>
        {
            span = (from, to);
            return Create(1, static (_, _, _) => []);
        });

        Assert.Equal((Start.AddDays(-7), Start), span);
        Assert.Throws<ArgumentOutOfRangeException>(() => MetricQuery.CreateLast(TimeSpan.FromTicks(-1), clock, (_, _) => Create(1, static (_, _, _) => [])));
    }

    [Fact]
    public async Task Number_of_simultaneous_requests_is_limited_and_the_order_is_kept()
    {
        var gates = Enumerable.Range(0, 5).Select(_ => new TaskCompletionSource()).ToList();
        var started = 0;
        var samples = MetricQuery.Create<TestPhase, int>(
            [], Start, Start.AddMinutes(50), TimeSpan.FromMinutes(1), 10,
            async (from, _, _, _) =>
            {
                var index = started++;
                await gates[index].Task;
                return new ApiResponse<int>(200, index);
            },
            static (index, window) => window.Add<int, int>(
                [index], static _ => "A", static _ => null, static value => [value], static value => Start.AddMinutes(value), static value => $"{value}"));
        samples.MaxConcurrency = 2;

        var reading = ReadAsync(samples);
        Assert.Equal(2, started);
        gates[1].SetResult();
        Assert.Equal(2, started);
        gates.ForEach(static gate => gate.TrySetResult());

        Assert.Equal("A@0 A@1 A@2 A@3 A@4", string.Join(' ', await reading));
        Assert.Throws<ArgumentOutOfRangeException>(() => samples.MaxConcurrency = 0);
    }

    [Fact]
    public void Invalid_spans_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Create(-1, static (_, _, _) => []));
        Assert.Throws<ArgumentOutOfRangeException>(() => MetricQuery.Create<TestPhase, int>(
            [], Start, Start, TimeSpan.Zero, 1, static (_, _, _, _) => Task.FromResult(new ApiResponse<int>(200, 0)), static (_, _) => { }));
    }

    private static int ToMinutes(DateTimeOffset time) => (int)(time - Start).TotalMinutes;

    private static async Task<List<string>> ReadAsync(MetricSamples samples)
    {
        var values = new List<string>();
        await foreach (var sample in samples.WithCancellation(Cancellation))
        {
            values.Add($"{sample.Type}{sample.Labels?["gpu"]}@{ToMinutes(sample.Timestamp)}");
        }

        return values;
    }

    private MetricSamples Create(int minutes, Func<int, int, int, Series[]> respond, params string[] types) => MetricQuery.Create(
        [.. types.DefaultIfEmpty("A").Select(static type => new TestPhase(type))],
        Start,
        Start.AddMinutes(minutes),
        TimeSpan.FromMinutes(1),
        maxSamples: 10,
        (from, to, count, _) =>
        {
            _windows.Add((ToMinutes(from), ToMinutes(to), count));
            return Task.FromResult(new ApiResponse<Series[]>(_status, respond(ToMinutes(from), ToMinutes(to), count)));
        },
        static (response, window) => window.Add(
            response,
            static series => series.Type,
            static series => series.Label is null ? null : new Dictionary<string, string> { ["gpu"] = series.Label },
            static series => series.Values,
            static value => Start.AddMinutes(value.Minute),
            static value => value.Text));

    private sealed record Series(string Type, string? Label, IReadOnlyList<(string? Text, int Minute)> Values)
    {
        public static implicit operator Series((string Type, string? Label, (string? Text, int Minute)[] Values) series) =>
            new(series.Type, series.Label, series.Values);
    }
}
