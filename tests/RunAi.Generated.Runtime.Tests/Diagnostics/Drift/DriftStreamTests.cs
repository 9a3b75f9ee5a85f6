using System.Net;
using System.Text;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;
using RunAi.Streaming;

namespace RunAi.Generated.Tests.Diagnostics.Drift;

/// <summary>Tests that the items of streams and lists are observed.</summary>
[Collection(nameof(DriftCollection))]
public sealed class DriftStreamTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<string[]> ObserveAsync<T>(
        string text, string mediaType, Func<ApiConnection, IAsyncEnumerable<T>> open, Encoding? encoding = null)
    {
        using var observer = new DriftObserver();
        using var server = new FakeServer(
            _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text, encoding ?? Encoding.UTF8, mediaType) });
        await foreach (var item in open(observer.Connect(server)).WithCancellation(Cancellation))
        {
            Assert.NotNull(item);
        }

        return observer.Findings;
    }

    [Fact]
    public async Task Items_of_server_sent_events_are_observed() => Assert.Equal(
        ["2 unknown_property $[*].x"],
        await ObserveAsync("data: {\"n\":1,\"x\":1}\n\ndata: {\"n\":2}\n\ndata: {\"n\":3,\"x\":1}\n\n", "text/event-stream", Watch));

    [Theory]
    [InlineData("{\"n\":1,\"x\":1}\n{}\n{\"n\":\"2\"}\n")]
    [InlineData("{\"n\":1,\n\"x\":1}\n{}\n{\"n\":\"2\"}\n")]
    public async Task Newline_delimited_values_are_observed(string text) => Assert.Equal(
        ["1 missing_property $[*].n", "1 unknown_property $[*].x", "1 wrong_type $[*].n"],
        await ObserveAsync(text, "application/x-ndjson", ListValues));

    [Fact]
    public async Task Transcoded_values_are_observed() => Assert.Equal(
        ["1 unknown_property $[*].x"], await ObserveAsync("{\"n\":1,\"x\":1}\n", "application/x-ndjson", ListValues, Encoding.Unicode));

    [Fact]
    public async Task Records_are_observed() => Assert.Equal(
        ["1 missing_property $[*].n", "1 unknown_property $[*].x"],
        await ObserveAsync("\u001e{\"n\":1,\"x\":1}\n\u001e{}\n", "application/json-seq", ListRecords));

    [Fact]
    public async Task Items_of_a_list_are_observed_at_their_path()
    {
        var operation = new Operation<RunAi.Administrator.ProjectList>("list", HttpMethod.Get, "/x")
            .Returns("200", "application/json", RunAi.Administrator.ProjectList.Read);
        var items = new PagedOperation<RunAi.Administrator.Project>(RunAi.Administrator.Project.Read, "projects");

        Assert.Equal(
            ["1 missing_property $.projects[*].name", "1 unknown_enum_value $.projects[*].phase", "1 unknown_property $.projects[*].x"],
            await ObserveAsync(
                """{"projects":[{"name":"a","x":1},{"phase":"Odd"}]}""",
                "application/json",
                connection => items.EnumerateAsync(() => connection.CreateRequest(operation), Cancellation)));
    }

    private static IAsyncEnumerable<object> Watch(ApiConnection connection) =>
        new StreamingClient(connection).Streams.WatchTicksAsync(Cancellation).Select(static item => (object)item.Data);

    private static IAsyncEnumerable<object> ListValues(ApiConnection connection) => new StreamingClient(connection).Streams.ListValuesAsync(Cancellation);

    private static IAsyncEnumerable<object> ListRecords(ApiConnection connection) => new StreamingClient(connection).Streams.ListRecordsAsync(Cancellation);
}
