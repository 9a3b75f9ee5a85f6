using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunAi.Generated.Kubernetes.Tests.Support;
using RunAi.Generated.Kubernetes.Warnings;

namespace RunAi.Generated.Kubernetes.Tests.Warnings;

/// <summary>Tests that the warnings of a server reach the application and the log.</summary>
public sealed class WarningTests : IDisposable
{
    private readonly KubeFolder _folder = new();
    private readonly ConcurrentQueue<KubernetesWarning> _received = new();
    private readonly RecordingLoggerProvider _log = new();

    private IEnumerable<string> LoggedWarnings => _log.Messages.Where(static message => message.Contains("warned about", StringComparison.Ordinal));

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Callback_receives_all_warnings_of_all_headers_and_each_text_is_logged_once()
    {
        await using var server = await StartAsync("299 - \"unknown field \\\"spec.gpus\\\"\", 299 - \"second\"", "299 webhook \"third\"");
        using var connection = Connect(server);

        await connection.ListAsync();
        await connection.ListAsync();

        Assert.Equal(["unknown field \"spec.gpus\"", "second", "third"], _received.Take(3).Select(static warning => warning.Text));
        Assert.Equal(6, _received.Count);
        Assert.Equal(
            (299, "webhook", HttpMethod.Get, Calls.Path),
            (_received.Last().Code, _received.Last().Agent, _received.Last().Method, _received.Last().RequestUri.AbsolutePath));
        Assert.Equal(
            ["unknown field \"spec.gpus\"", "second", "third"],
            LoggedWarnings.Select(static message => message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd()));
        Assert.Contains($"{server.Address.Authority} warned about GET {Calls.Path}: second", LoggedWarnings.ElementAt(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_of_clients_from_services_are_logged_once_for_all_clients()
    {
        await using var server = await StartAsync("299 - \"deprecated\"");
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(_log));
        services.AddRunAiKubernetes(o => (o.KubeconfigFile, o.WarningReceived) = (WriteConfig(server).KubeconfigFile, _received.Enqueue));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<KubernetesConnection>().ListAsync();
        await provider.GetRequiredService<KubernetesConnection>().ListAsync();

        Assert.Equal(2, _received.Count);
        Assert.Single(LoggedWarnings);
    }

    [Fact]
    public async Task Warnings_of_errors_are_received_as_well()
    {
        await using var server = await ApiServer.StartAsync(context =>
        {
            context.Response.Headers.Append("Warning", "299 - \"refused soon\"");
            return ApiServer.RespondAsync(context, 403, """{"kind":"Status","status":"Failure","reason":"Forbidden","code":403}""");
        });
        using var connection = Connect(server);

        await Assert.ThrowsAsync<KubernetesApiException>(connection.ListAsync);

        Assert.Equal("refused soon", Assert.Single(_received).Text);
    }

    [Fact]
    public void Text_cannot_forge_a_line_of_the_log()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Warning", "299 - \"one\u0085two\"");

        new WarningReporter("lab", null, _log.CreateLogger("")).Report(response, HttpMethod.Get, new Uri("https://lab/x"));

        Assert.Equal("lab warned about GET /x: one two", Assert.Single(LoggedWarnings).TrimEnd());
    }

    [Fact]
    public async Task Exception_of_the_callback_ends_the_call()
    {
        await using var server = await StartAsync("299 - \"deprecated\"");
        var options = WriteConfig(server);
        options.WarningReceived = static _ => throw new InvalidOperationException("Warnings are errors here.");
        using var connection = _folder.Connect(options);

        await Assert.ThrowsAsync<InvalidOperationException>(connection.ListAsync);
    }

    [Fact]
    public async Task Texts_that_differ_in_each_response_do_not_accumulate()
    {
        var count = 0;
        await using var server = await ApiServer.StartAsync(context =>
        {
            count++;
            context.Response.Headers.Append("Warning", string.Join(", ", Enumerable.Range(0, 400).Select(i => $"299 - \"{count}.{i % 390}\"")));
            return ApiServer.RespondAsync(context);
        });
        using var connection = Connect(server);

        for (var i = 0; i < 4; i++)
        {
            await connection.ListAsync();
        }

        Assert.Equal(4 * 400, _received.Count);
        Assert.InRange(LoggedWarnings.Count(), 4 * 390, 4 * 400);
    }

    private static Task<ApiServer> StartAsync(params string[] warnings) => ApiServer.StartAsync(context =>
    {
        context.Response.Headers.Append("Warning", warnings);
        return ApiServer.RespondAsync(context);
    });

    private KubernetesOptions WriteConfig(ApiServer server) => _folder.WriteContext($"server: {server.Address}", "token: a");

    private KubernetesConnection Connect(ApiServer server)
    {
        var options = WriteConfig(server);
        options.WarningReceived = _received.Enqueue;
        return new("", options, _folder.Variables, TimeProvider.System, LoggerFactory.Create(logging => logging.AddProvider(_log)), null);
    }
}
