using System.Net;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Waiting;

public sealed class RunAiWaitTests
{
    private static readonly Operation<int> Get = new Operation<int>("getNumber", HttpMethod.Get, "/number").Returns("200", "application/json", JsonRead.Int32);

    private readonly SkippingClock _clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pauses_grow_up_to_the_maximum_and_differ_at_random()
    {
        Assert.Equal(12, await UntilAsync(12, Numbers()));

        Assert.Equal(11, _clock.Pauses.Count);
        var expected = 2.0;
        foreach (var pause in _clock.Pauses)
        {
            Assert.InRange(pause.TotalSeconds, expected * 0.8, expected * 1.2);
            expected = Math.Min(expected * 1.5, 30);
        }

        Assert.True(_clock.Pauses.TakeLast(4).Distinct().Count() > 1, "Pauses do not differ.");
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task Temporary_failures_are_tolerated_and_their_delay_is_kept(HttpStatusCode status)
    {
        var count = 0;
        var server = new FakeServer(_ =>
        {
            if (++count == 3)
            {
                return Responses.Json("3", HttpStatusCode.OK);
            }

            var response = Responses.Json("{}", status);
            response.Headers.TryAddWithoutValidation("Retry-After", "100");
            return response;
        });

        Assert.Equal(3, await UntilAsync(3, server));
        Assert.Equal([TimeSpan.FromSeconds(100), TimeSpan.FromSeconds(100)], _clock.Pauses);
    }

    [Theory]
    [InlineData("301")]
    [InlineData("2147483647")]
    [InlineData("Fri, 01 Jan 2100 00:00:00 GMT")]
    public async Task Delay_of_the_server_is_limited(string delay)
    {
        var count = 0;
        var server = new FakeServer(_ =>
        {
            var response = Responses.Json("2", ++count == 1 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
            response.Headers.TryAddWithoutValidation("Retry-After", delay);
            return response;
        });

        Assert.Equal(2, await UntilAsync(2, server));
        Assert.Equal([TimeSpan.FromMinutes(5)], _clock.Pauses);
    }

    [Fact]
    public void Intervals_are_limited()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions<int> { Interval = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions<int> { Interval = TimeSpan.FromDays(1.1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions<int> { MaxInterval = TimeSpan.MaxValue });
    }

    [Fact]
    public async Task Refused_connections_are_tolerated()
    {
        var count = 0;

        var server = new FakeServer(_ => ++count == 1 ? throw new HttpRequestException("No route.") : Responses.Json("2", HttpStatusCode.OK));

        Assert.Equal(2, await UntilAsync(2, server));
    }

    [Fact]
    public async Task Temporary_failures_end_the_wait_when_there_are_too_many()
    {
        var server = FakeServer.Json("{}", HttpStatusCode.ServiceUnavailable);

        var exception = await Assert.ThrowsAsync<RunAiApiException>(() => UntilAsync(1, server, new() { MaxTransientFailures = 2 }));

        Assert.Equal((503, 3), (exception.ResponseStatusCode, server.Requests.Count));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task Other_failures_end_the_wait(HttpStatusCode status)
    {
        await Assert.ThrowsAsync<RunAiApiException>(() => UntilAsync(1, FakeServer.Json("{}", status)));

        Assert.Empty(_clock.Pauses);
    }

    [Theory]
    [InlineData(1, "Waiting for the condition ended after 00:00:00: the resource does not exist (404). It was deleted, or the ID is not correct.")]
    [InlineData(2, "the resource was deleted in the meantime (404).")]
    public async Task Deleted_resource_is_explained(int request, string message)
    {
        var count = 0;
        var server = new FakeServer(_ => ++count == request ? Responses.Json("{}", HttpStatusCode.NotFound) : Responses.Json("0", HttpStatusCode.OK));

        var exception = await Assert.ThrowsAsync<RunAiWaitException>(() => UntilAsync(1, server));

        Assert.EndsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(WaitFailure.Deleted, exception.Failure);
        Assert.True(Assert.IsAssignableFrom<RunAiApiException>(exception.InnerException).IsNotFound);
    }

    [Fact]
    public async Task Timeout_ends_the_wait_after_a_last_request()
    {
        var server = FakeServer.Json("0");

        var exception = await Assert.ThrowsAsync<RunAiWaitException>(() => UntilAsync(1, server, new() { Timeout = TimeSpan.FromMinutes(1) }));

        Assert.Equal((WaitFailure.TimedOut, TimeSpan.FromMinutes(1), (object)0), (exception.Failure, exception.Elapsed, exception.LastValue));
        Assert.Equal("Waiting for the condition ended after 00:01:00: the timeout of 00:01:00 has passed.", exception.Message);
        Assert.Equal(_clock.Pauses.Count + 1, server.Requests.Count);
    }

    [Fact]
    public async Task Timeout_has_the_last_temporary_failure_as_its_cause()
    {
        var server = FakeServer.Json("{}", HttpStatusCode.ServiceUnavailable);

        var exception = await Assert.ThrowsAsync<RunAiWaitException>(() => UntilAsync(1, server, new() { Timeout = TimeSpan.FromSeconds(1) }));

        Assert.Equal(503, Assert.IsType<RunAiApiException>(exception.InnerException).ResponseStatusCode);
    }

    [Fact]
    public async Task Canceling_ends_the_waiting_without_another_request()
    {
        using var cancellation = new CancellationTokenSource();
        _clock.OnPause = cancellation.Cancel;
        var server = FakeServer.Json("0");

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => UntilAsync(1, server, cancellationToken: cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Deletion_is_awaited_until_404_or_a_mark()
    {
        var count = 0;
        var server = new FakeServer(_ => ++count == 3 ? Responses.Json("{}", HttpStatusCode.NotFound) : Responses.Json($"{count}", HttpStatusCode.OK));

        await RunAiWait.UntilDeletedAsync(Send(server), options: new() { TimeProvider = _clock }, cancellationToken: Cancellation);
        Assert.Equal(3, count);
        count = 0;
        await RunAiWait.UntilDeletedAsync(Send(server), value => value == 2, new() { TimeProvider = _clock }, Cancellation);
        Assert.Equal(2, count);
        await Assert.ThrowsAsync<RunAiWaitException>(() => RunAiWait.UntilDeletedAsync(
            Send(FakeServer.Json("1")), options: new() { TimeProvider = _clock, Timeout = TimeSpan.Zero }, cancellationToken: Cancellation));
    }

    [Fact]
    public void Options_reject_negative_values()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions<int> { Interval = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions<int> { MaxInterval = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions<int> { Timeout = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions<int> { SettlingTime = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions<int> { MaxTransientFailures = -1 });
    }

    private static FakeServer Numbers()
    {
        var count = 0;
        return new FakeServer(_ => Responses.Json($"{++count}", HttpStatusCode.OK));
    }

    private static Func<CancellationToken, Task<int>> Send(FakeServer server)
    {
        var connection = new ApiConnection(server.Client());
        return token => connection.CreateRequest(Get).SendForValueAsync(token);
    }

    private Task<int> UntilAsync(int number, FakeServer server, WaitOptions<int>? options = null, CancellationToken? cancellationToken = null)
    {
        options ??= new();
        options.TimeProvider = _clock;
        return RunAiWait.UntilAsync(Send(server), value => value == number, options, cancellationToken ?? Cancellation);
    }
}
