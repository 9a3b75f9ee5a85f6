using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Resources;

/// <summary>Tests the logs of objects with a real server.</summary>
public sealed class LogTests : IDisposable
{
    private const string Path = "/apis/shop.example.com/v1/namespaces/shop/widgets/a/log";

    private readonly KubeFolder _folder = new();
    private string? _target;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Options_select_a_part_of_the_log()
    {
        await using var server = await StartAsync(static (response, cancel) => response.WriteAsync("one\ntwo\n", cancel));
        using var connection = Connect(server);
        var options = new LogOptions
        {
            Container = "main", Previous = true, Since = TimeSpan.FromMilliseconds(1500), TailLines = 10, Timestamps = true, LimitBytes = 1000,
        };

        var text = await Logs(connection).GetLogAsync("shop", "a", options, Cancellation);

        Assert.Equal("one\ntwo\n", text);
        Assert.Equal($"{Path}?container=main&limitBytes=1000&previous=true&sinceSeconds=2&tailLines=10&timestamps=true", _target);
    }

    [Fact]
    public async Task Time_of_the_oldest_lines_is_sent_with_its_offset()
    {
        await using var server = await StartAsync(static (_, _) => Task.CompletedTask);
        using var connection = Connect(server);

        var options = new LogOptions { SinceTime = new DateTimeOffset(2026, 11, 30, 11, 20, 0, TimeSpan.FromHours(1)) };
        Assert.Equal("", await Logs(connection).GetLogAsync("shop", "a", options, Cancellation));

        Assert.Equal($"{Path}?sinceTime=2026-11-30T11%3A20%3A00%2B01%3A00", _target);
    }

    [Fact]
    public async Task Both_times_of_the_oldest_lines_are_an_error_before_the_first_line_is_requested()
    {
        using var connection = _folder.Connect(_folder.WriteContext("server: https://lab.example.com", "token: a"));
        var options = new LogOptions { Since = TimeSpan.FromSeconds(1), SinceTime = DateTimeOffset.UnixEpoch };

        await Assert.ThrowsAsync<ArgumentException>(() => Logs(connection).GetLogAsync("shop", "a", options, Cancellation));
        Assert.Throws<ArgumentException>(() => Logs(connection).FollowLogAsync("shop", "a", options, Cancellation));
        Assert.Throws<ArgumentException>(() => Logs(connection).FollowLogAsync("shop", "", null, Cancellation));
    }

    [Fact]
    public async Task Character_that_a_limit_cuts_does_not_change_the_rest_of_the_text()
    {
        await using var server = await StartAsync(static (response, cancel) => response.Body.WriteAsync("größe: 大"u8[..^1].ToArray(), cancel).AsTask());
        using var connection = Connect(server);

        Assert.Equal("größe: \uFFFD", await Logs(connection).GetLogAsync("shop", "a", null, Cancellation));
    }

    [Fact]
    public async Task Page_of_a_login_is_not_a_log()
    {
        await using var server = await ApiServer.StartAsync(
            static context => ApiServer.RespondAsync(context, 200, "<html><body>Log in</body></html>", "text/html"));
        using var connection = Connect(server);

        await Assert.ThrowsAsync<RunAiResponseException>(() => Logs(connection).GetLogAsync("shop", "a", null, Cancellation));
        await Assert.ThrowsAsync<RunAiResponseException>(() => ReadAsync(connection));
    }

    [Fact]
    public async Task Lines_are_returned_as_soon_as_they_are_complete()
    {
        var next = new SemaphoreSlim(0);
        await using var server = await StartAsync(async (response, cancel) =>
        {
            // The second line arrives byte by byte, also inside its characters.
            foreach (var value in "a\ngröße 大\n"u8.ToArray())
            {
                await response.Body.WriteAsync(new[] { value }, cancel);
                await response.Body.FlushAsync(cancel);
                if (value == '\n')
                {
                    await next.WaitAsync(cancel);
                }
            }
        });
        using var connection = Connect(server);
        await using var lines = Logs(connection).FollowLogAsync("shop", "a", new() { Container = "main" }, Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("a", lines.Current);
        next.Release();
        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("größe 大", lines.Current);
        next.Release();
        Assert.False(await lines.MoveNextAsync());
        Assert.Equal($"{Path}?container=main&follow=true", _target);
    }

    [Fact]
    public async Task Cancellation_ends_a_log_that_has_no_further_lines()
    {
        var hasStarted = new TaskCompletionSource();
        await using var server = await StartAsync(async (response, cancel) =>
        {
            await response.WriteAsync("first\n", cancel);
            await response.Body.FlushAsync(cancel);
            await hasStarted.Task.WaitAsync(cancel);
            await Task.Delay(Timeout.Infinite, cancel);
        });
        using var connection = Connect(server);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var lines = new List<string>();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var line in Logs(connection).FollowLogAsync("shop", "a", null, source.Token))
            {
                lines.Add(line);
                hasStarted.SetResult();
                await source.CancelAsync();
            }
        });

        Assert.Equal(["first"], lines);
        Assert.Equal(source.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task Interrupted_log_returns_its_lines_and_fails()
    {
        var wasRead = new TaskCompletionSource();
        await using var server = await StartAsync(async (response, cancel) =>
        {
            await response.WriteAsync("first\nsec", cancel);
            await response.Body.FlushAsync(cancel);
            await wasRead.Task.WaitAsync(cancel);
            response.HttpContext.Abort();
        });
        using var connection = Connect(server);
        await using var lines = Logs(connection).FollowLogAsync("shop", "a", null, Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("first", lines.Current);
        wasRead.SetResult();

        await Assert.ThrowsAsync<RunAiConnectionException>(() => lines.MoveNextAsync().AsTask());
    }

    [Fact]
    public async Task Refused_log_is_an_error_of_the_server()
    {
        await using var server = await ApiServer.StartAsync(static context => ApiServer.RespondAsync(
            context, 400, """{"kind":"Status","status":"Failure","reason":"BadRequest","message":"container is waiting to start","code":400}"""));
        using var connection = Connect(server);

        var failure = await Assert.ThrowsAsync<KubernetesApiException>(() => ReadAsync(connection));

        Assert.Contains("container is waiting to start", failure.Message, StringComparison.Ordinal);
    }

    private static LogResource<Widget> Logs(KubernetesConnection connection) => new(connection.Api);

    private static async Task ReadAsync(KubernetesConnection connection)
    {
        await foreach (var line in Logs(connection).FollowLogAsync("shop", "a", null, Cancellation))
        {
            Assert.Fail($"Unexpected line: {line}");
        }
    }

    private KubernetesConnection Connect(ApiServer server) => _folder.Connect(_folder.WriteContext($"server: {server.Address}", "token: a"));

    private Task<ApiServer> StartAsync(Func<HttpResponse, CancellationToken, Task> respond) => ApiServer.StartAsync(context =>
    {
        _target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        context.Response.ContentType = "text/plain";
        return respond(context.Response, context.RequestAborted);
    });
}
