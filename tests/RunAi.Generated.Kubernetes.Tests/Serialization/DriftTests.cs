using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Kubernetes.CodeGeneration;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Serialization;

/// <summary>Tests that the deviations of Kubernetes objects are counted. Runs alone, because meters belong to the process.</summary>
[Collection(nameof(DriftTests))]
[CollectionDefinition(nameof(DriftTests), DisableParallelization = true)]
public sealed class DriftTests
{
    private const string Drifted = """{"kind":"Widget","metadata":{"name":5,"labels":{"secret":null}},"spec":{"secret":1}}""";

    private static readonly string[] Expected = ["undeclared_null {0}.metadata.labels.*", "unknown_property {0}.spec", "wrong_type {0}.metadata.name"];

    [Fact]
    public async Task Deviations_of_a_list_are_counted() => Assert.Equal(
        Expected.Select(static text => text.Replace("{0}", "$.items[*]", StringComparison.Ordinal)),
        await ObserveAsync($$"""{"items":[{{Drifted}}]}""", static connection => connection.CreateRequest(
            new Operation<KubernetesList<Widget>>("list", HttpMethod.Get, "/widgets").Returns("200", "application/json", KubernetesList<Widget>.Read))
            .SendForValueAsync(TestContext.Current.CancellationToken)));

    [Fact]
    public async Task List_without_items_is_counted() => Assert.Equal(
        ["missing_property $.items"],
        await ObserveAsync("{}", static connection => connection.CreateRequest(
            new Operation<KubernetesList<Widget>>("list", HttpMethod.Get, "/widgets").Returns("200", "application/json", KubernetesList<Widget>.Read))
            .SendForValueAsync(TestContext.Current.CancellationToken)));

    [Fact]
    public async Task Deviations_of_an_event_are_counted() => Assert.Equal(
        Expected.Select(static text => text.Replace("{0}", "$.object", StringComparison.Ordinal)),
        await ObserveAsync($$"""{"type":"ADDED","object":{{Drifted}}}""", static connection => connection.CreateRequest(
            new Operation<WatchMessage<Widget>>("watch", HttpMethod.Get, "/widgets").Returns(
                "200", "application/json", static (ref System.Text.Json.Utf8JsonReader reader) => WatchMessage<Widget>.Read(ref reader, Widget.Read)))
            .SendForValueAsync(TestContext.Current.CancellationToken)));

    private static async Task<string[]> ObserveAsync(string json, Func<ApiConnection, Task> call)
    {
        var findings = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, meters) =>
        {
            if (instrument.Meter.Name == RunAiDiagnostics.DriftMeterName)
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => findings.Add(string.Join(
            ' ', tags.ToArray().Where(static tag => tag.Key.StartsWith("runai.drift.", StringComparison.Ordinal)).Select(static tag => tag.Value))));
        listener.Start();
        using var client = new HttpClient(new Server(json)) { BaseAddress = new Uri("https://cluster.test") };
        await call(new ApiConnection(client));
        return [.. findings.Order(StringComparer.Ordinal)];
    }

    private sealed class Server(string json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json"), RequestMessage = request });
    }
}
