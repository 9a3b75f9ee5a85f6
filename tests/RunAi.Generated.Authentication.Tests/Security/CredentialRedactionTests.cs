using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunAi.Pets;

namespace RunAi.Generated.Authentication.Tests.Security;

/// <summary>Searches exceptions, logs, spans and measurements for credentials.</summary>
[Collection(nameof(CredentialRedactionTests))]
[CollectionDefinition(nameof(CredentialRedactionTests), DisableParallelization = true)]
public class CredentialRedactionTests
{
    private const string Secret = "canary &+é/1";

    private static readonly string[] Forms =
        ["canary", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"user:{Secret}")), Convert.ToBase64String("user:canary"u8)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(204)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task Exceptions_logs_spans_and_metrics_contain_no_credential_that_the_server_quotes(int status)
    {
        await using var server = await PetServer.StartAsync(context => QuoteAsync(context, status));
        var output = new ConcurrentQueue<string>();
        using var spans = ListenToSpans(output);
        using var metrics = ListenToMetrics(output);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new RecordingProvider(output)));
        services.AddPetsClient(server.Address, static credentials =>
        {
            credentials.QueryKey.Use(Secret);
            credentials.CookieKey.Use(Secret);
            credentials.HeaderKey.Use("canary key");
            credentials.Basic.Use("user", Secret);
            credentials.Bearer.Use("canary");
        }).AddHttpMessageHandler(() => new RecordingHandler(output));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPetsClient>().Default;

        foreach (var call in new Func<Task>[]
        {
            () => client.GetQueryAsync(new() { Page = 1 }, Cancellation), () => client.GetCookieAsync(null, Cancellation),
            () => client.GetHeaderAsync(Cancellation), () => client.GetBasicAsync(Cancellation), () => client.GetDefaultAsync(Cancellation),
        })
        {
            var exception = await Record.ExceptionAsync(call);
            Assert.Equal(status == 204, exception is null);
            output.Enqueue(exception?.ToString() ?? "");
        }

        output.Enqueue(provider.GetRequiredService<PetsCredentials>().ToString());
        Assert.Equal(5, server.Requests.Count);
        Assert.All(server.Requests, static request => Assert.True(
            Forms.Any(form => request.Contains(form, StringComparison.Ordinal)), request));
        Assert.Contains(output, static text => text.Contains("/query", StringComparison.Ordinal));
        Assert.All(output, static text => Assert.All(Forms, form => Assert.DoesNotContain(form, text, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Failed_connection_does_not_show_the_key_in_the_query()
    {
        Uri address;
        await using (var server = await PetServer.StartAsync())
        {
            address = server.Address;
        }

        using var credentials = new PetsCredentials();
        credentials.QueryKey.Use(Secret);

        var exception = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => new PetsClient(address, credentials).Default.GetQueryAsync(null, Cancellation));

        Assert.DoesNotContain("canary", exception.ToString(), StringComparison.Ordinal);
    }

    private static Task QuoteAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status == 204)
        {
            return Task.CompletedTask;
        }

        context.Response.Headers.Location = "/elsewhere";
        var quoted = $"{PetServer.Describe(context.Request)} {context.Request.Query["api key"]} {context.Request.Cookies["session"]}";
        return context.Response.WriteAsJsonAsync(new Dictionary<string, string> { ["message"] = $"refused {quoted}", ["details"] = quoted });
    }

    private static ActivityListener ListenToSpans(ConcurrentQueue<string> output)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static source => !source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => output.Enqueue($"{span.DisplayName} {string.Join(' ', span.TagObjects)} {span.StatusDescription}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener ListenToMetrics(ConcurrentQueue<string> output)
    {
        var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<double>(
            (instrument, _, tags, _) => output.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        listener.SetMeasurementEventCallback<long>(
            (instrument, _, tags, _) => output.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        listener.Start();
        return listener;
    }

    /// <summary>Records the message before and after it is sent.</summary>
    private sealed class RecordingHandler(ConcurrentQueue<string> output) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            output.Enqueue(request.ToString());
            var response = await base.SendAsync(request, cancellationToken);
            output.Enqueue(response.RequestMessage!.ToString());
            return response;
        }
    }

    private sealed class RecordingProvider(ConcurrentQueue<string> output) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            output.Enqueue(state.ToString()!);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : "";
            output.Enqueue($"{formatter(state, exception)} {values} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
