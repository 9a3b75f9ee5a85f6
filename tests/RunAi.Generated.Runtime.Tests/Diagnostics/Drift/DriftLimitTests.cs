using System.Text;
using Microsoft.Extensions.Logging;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Diagnostics.Drift;

/// <summary>Tests the limits of findings and log entries.</summary>
[Collection(nameof(DriftCollection))]
public sealed class DriftLimitTests
{
    private const string Entry = "Warning DriftFound: A response to get_projects deviates from the spec at ";

    private static readonly Operation<ProjectList> GetProjects =
        new Operation<ProjectList>("get_projects", HttpMethod.Get, "/x").Returns("200", "application/json", ProjectList.Read);

    private static async Task ReadAsync(DriftObserver observer, string json)
    {
        using var server = FakeServer.Json(json);
        await observer.Connect(server).CreateRequest(GetProjects).SendForValueAsync(TestContext.Current.CancellationToken);
    }

    private static string Properties(string prefix, int count) =>
        $$"""{{{string.Join(',', Enumerable.Range(0, count).Select(number => $"\"{prefix}{number}\":1"))}}}""";

    [Fact]
    public async Task Further_findings_are_counted_together()
    {
        using var observer = new DriftObserver { Level = LogLevel.Warning };
        observer.Options.MaxFindings = 3;

        await ReadAsync(observer, Properties("first", 2));
        await ReadAsync(observer, Properties("second", 1000));
        await ReadAsync(observer, Properties("first", 2));

        Assert.Equal(4, observer.Findings.Length);
        Assert.Equal(["2 unknown_property $.first0", "2 unknown_property $.first1", "999 unknown_property (other)"], observer.Findings[1..]);
        Assert.StartsWith("1 unknown_property $.second", observer.Findings[0], StringComparison.Ordinal);
        Assert.Equal(
            "Warning DriftLimitReached: Responses deviate from the spec in more than 3 places. Further ones are counted with the path \"(other)\", and are not "
                + "logged.",
            observer.Log.Last());
        Assert.Equal(4, observer.Log.Count);
    }

    [Fact]
    public async Task Number_of_deviations_in_a_response_is_limited()
    {
        using var observer = new DriftObserver();

        await ReadAsync(observer, $$"""{"projects":[{{string.Join(',', Enumerable.Repeat("{}", DriftRecorder.MaxDeviations + 5))}}]}""");

        Assert.Equal([$"{DriftRecorder.MaxDeviations} missing_property $.projects[*].name", "5 missing_property (other)"], observer.Findings);
    }

    [Fact]
    public async Task Long_names_are_truncated()
    {
        using var observer = new DriftObserver();

        await ReadAsync(observer, $$"""{"{{new string('x', 5000)}}":1,"{{new string('ä', 5000)}}":1}""");

        Assert.Equal(["1 unknown_property $." + new string('x', 64) + "…", "1 unknown_property $." + new string('ä', 32) + "…"], observer.Findings);
    }

    [Fact]
    public async Task Each_finding_is_logged_once()
    {
        using var observer = new DriftObserver(listens: false) { Level = LogLevel.Warning };

        await ReadAsync(
            observer, """{"other":1,"projects":[{"name":"a","phase":"secret"},{"name":"b","phase":"secret","labels":{"secret":5}}]}""");
        await ReadAsync(observer, """{"other":2}""");

        Assert.Equal(
            [
                $"{Entry}$.other: the property is not declared. This is logged once.",
                $"{Entry}$.projects[*].phase: the enum value is not declared. This is logged once.",
                $"{Entry}$.projects[*].labels.*: the value does not have the declared type or format. This is logged once.",
            ],
            observer.Log);
    }

    [Fact]
    public async Task Log_entries_of_an_hour_are_limited()
    {
        using var observer = new DriftObserver { Level = LogLevel.Warning };
        observer.Options.MaxLogEntriesPerHour = 2;

        await ReadAsync(observer, Properties("a", 1));
        observer.Time.Advance(TimeSpan.FromMinutes(50));
        await ReadAsync(observer, Properties("b", 4));
        Assert.Equal(2, observer.Log.Count);

        observer.Time.Advance(TimeSpan.FromMinutes(10));
        await ReadAsync(observer, Properties("b", 4));
        Assert.Equal(2, observer.Log.Count);

        await ReadAsync(observer, Properties("c", 3));
        Assert.EndsWith(
            "at $.c0: the property is not declared. This is logged once. 3 findings before it were not logged, because of the limit of log entries per hour.",
            observer.Log.Last(),
            StringComparison.Ordinal);
        Assert.Equal(3, observer.Log.Count);
        Assert.Equal(8, observer.Findings.Length);
    }

    [Theory]
    [InlineData(LogLevel.Warning, 0)]
    [InlineData(LogLevel.Error, 20)]
    public async Task Log_that_is_turned_off_does_not_observe_responses(LogLevel level, int maxLogEntries)
    {
        using var observer = new DriftObserver(listens: false) { Level = level };
        observer.Options.MaxLogEntriesPerHour = maxLogEntries;

        await ReadAsync(observer, """{"other":1}""");

        Assert.False(observer.Monitor.IsEnabled);
        Assert.Empty(observer.Log);
    }

    [Fact]
    public async Task Concurrent_responses_are_counted_exactly()
    {
        using var observer = new DriftObserver { Level = LogLevel.Warning };
        observer.Options.MaxLogEntriesPerHour = 1000;
        using var server = FakeServer.Json("""{"a":1,"projects":[{"phase":"Odd","b":1},{"name":"x","limit":null}]}""");
        var connection = observer.Connect(server);

        await Parallel.ForAsync(0, 400, async (_, cancellationToken) => await connection.CreateRequest(GetProjects).SendForValueAsync(cancellationToken));

        Assert.Equal(
            [
                "400 missing_property $.projects[*].name", "400 undeclared_null $.projects[*].limit", "400 unknown_enum_value $.projects[*].phase",
                "400 unknown_property $.a", "400 unknown_property $.projects[*].b",
            ],
            observer.Findings);
        Assert.Equal(5, observer.Log.Count);
    }

    [Fact]
    public async Task Concurrent_hostile_responses_do_not_exceed_the_limit()
    {
        using var observer = new DriftObserver();
        observer.Options.MaxFindings = 10;
        using var server = new FakeServer(static _ => Responses.Json(Properties(Guid.NewGuid().ToString("N"), 50)));
        var connection = observer.Connect(server);

        await Parallel.ForAsync(0, 100, async (_, cancellationToken) => await connection.CreateRequest(GetProjects).SendForValueAsync(cancellationToken));

        Assert.Equal(11, observer.Findings.Length);
        Assert.Equal(5000, observer.Findings.Sum(static finding => int.Parse(finding.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Listener_that_reads_a_response_does_not_disturb_the_observed_one()
    {
        using var observer = new DriftObserver();
        using var server = FakeServer.Json("""{"a":1}""");
        var inner = new DriftMonitor(() => observer.Options, observer, observer.Time);
        using var listener = new System.Diagnostics.Metrics.MeterListener();
        var isNested = false;
        listener.InstrumentPublished = (instrument, meters) => meters.EnableMeasurementEvents(instrument);
        listener.SetMeasurementEventCallback<long>((_, _, _, _) =>
        {
            if (!isNested)
            {
                isNested = true;
                RunAi.Generated.Internal.JsonBody.Read(
                    Encoding.UTF8.GetBytes("""{"inner":1,"projects":[{"b":1}]}"""), ProjectList.Read, new DriftContext(inner, GetProjects));
            }
        });
        listener.Start();

        await ReadAsync(observer, """{"projects":[{"name":"a","c":1}],"d":1}""");
        await ReadAsync(observer, """{"e":1}""");

        Assert.Equal(
            [
                "1 missing_property $.projects[*].name", "1 unknown_property $.d", "1 unknown_property $.e", "1 unknown_property $.inner",
                "1 unknown_property $.projects[*].b", "1 unknown_property $.projects[*].c",
            ],
            observer.Findings);
    }
}
