using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Internal;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>
/// Tests with real sockets that the allowed origins and the token of a call belong to the same settings, even if these change during the call.
/// </summary>
public sealed class TokenSnapshotTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _oldTokens = [];
    private readonly List<string> _newTokens = [];
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly HttpClient _client = new(HttpHandlers.Create());
    private int _issued;
    private LocalServer _old = null!;
    private LocalServer _new = null!;
    private RunAiTokenSource _source = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _old = await StartAsync("old", _oldTokens, async context =>
        {
            _received.TrySetResult();
            await _released.Task;
            context.Response.StatusCode = 401;
        });
        _new = await StartAsync("new", _newTokens, _ => Task.CompletedTask);
        _source = new RunAiTokenSource(_old.Options(), _client, _time);
    }

    public async ValueTask DisposeAsync()
    {
        _source.Dispose();
        _client.Dispose();
        await _old.DisposeAsync();
        await _new.DisposeAsync();
    }

    private Task<LocalServer> StartAsync(string tenant, List<string> tokens, RequestDelegate handle) => LocalServer.StartRawAsync(context =>
    {
        if (context.Request.Path.Value!.EndsWith("/token", StringComparison.Ordinal))
        {
            // A different token each time, so that a request could be sent again after a renewal.
            var token = $"{tenant}-{Interlocked.Increment(ref _issued)}";
            return context.Response.WriteAsync($$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":3600}""", Cancellation);
        }

        lock (tokens)
        {
            tokens.Add(context.Request.Headers.Authorization.ToString());
        }

        return handle(context);
    });

    private HttpClient CreateClient(params Uri[] origins) => new(new RunAiTokenHandler(_source, origins) { InnerHandler = HttpHandlers.Create() });

    /// <summary>Waits until the old server has received the call. By then the token is old enough to be renewed.</summary>
    private async Task ReceiveAsync()
    {
        await _received.Task.WaitAsync(Cancellation);
        _time.Advance(TimeSpan.FromMinutes(1));
    }

    /// <summary>Makes a call, applies other options while the old server handles it, and lets that server refuse the token.</summary>
    private async Task<HttpStatusCode> CallDuringChangeAsync(RunAiOptions changed)
    {
        using var client = CreateClient(_old.Address, _new.Address);
        var call = client.GetAsync(new Uri(_old.Address, "x"), Cancellation);
        await ReceiveAsync();
        _source.Update(changed);
        _released.SetResult();
        using var response = await call;
        return response.StatusCode;
    }

    [Fact]
    public async Task Previous_server_does_not_receive_the_token_of_a_changed_tenant()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await CallDuringChangeAsync(_new.Options()));

        Assert.Equal(["Bearer old-1"], _oldTokens);
    }

    [Fact]
    public async Task Call_under_way_is_not_sent_again_after_a_change_of_the_application()
    {
        var changed = _old.Options();
        changed.ClientId = "other";

        Assert.Equal(HttpStatusCode.Unauthorized, await CallDuringChangeAsync(changed));

        Assert.Equal(["Bearer old-1"], _oldTokens);
        Assert.Equal(1, _issued);
    }

    [Fact]
    public async Task Call_under_way_is_sent_again_if_only_further_origins_were_allowed()
    {
        using var client = CreateClient(_old.Address, _new.Address);
        var call = client.GetAsync(new Uri(_old.Address, "x"), Cancellation);
        await ReceiveAsync();
        _source.AllowOrigin(_new.Address);
        _released.SetResult();
        using var response = await call;

        Assert.Equal(["Bearer old-1", "Bearer old-2"], _oldTokens);
    }

    [Fact]
    public async Task Call_under_way_is_not_sent_again_after_a_reset()
    {
        using var client = CreateClient(_old.Address, _new.Address);
        var call = client.GetAsync(new Uri(_old.Address, "x"), Cancellation);
        await ReceiveAsync();
        _source.Reset();
        _released.SetResult();
        using var response = await call;

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["Bearer old-1"], _oldTokens);
    }

    [Fact]
    public async Task Cluster_that_was_removed_is_not_called_again_after_a_401()
    {
        var options = _new.Options();
        options.Clusters["old"] = _old.Address;
        _source.Dispose();
        _source = new RunAiTokenSource(options, _client, _time);

        Assert.Equal(HttpStatusCode.Unauthorized, await CallDuringChangeAsync(_new.Options()));

        Assert.Equal(["Bearer new-1"], _oldTokens);
    }

    [Fact]
    public async Task Origins_of_a_handler_do_not_extend_those_of_its_source()
    {
        using var client = CreateClient(_old.Address, _new.Address);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetAsync(new Uri(_new.Address, "x"), Cancellation));

        Assert.Empty(_newTokens);
    }

    [Fact]
    public async Task Origin_that_is_allowed_at_run_time_receives_the_token_until_the_application_changes()
    {
        using var client = CreateClient(_old.Address, _new.Address);
        _source.AllowOrigin(_new.Address);
        using var response = await client.GetAsync(new Uri(_new.Address, "x"), Cancellation);
        var other = _old.Options();
        other.ClientId = "other";

        _source.Update(other);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetAsync(new Uri(_new.Address, "x"), Cancellation));
        Assert.Equal(["Bearer old-1"], _newTokens);
    }

    [Fact]
    public async Task Origin_that_is_allowed_at_run_time_remains_allowed_after_a_change_of_the_secret()
    {
        using var client = CreateClient(_old.Address, _new.Address);
        _source.AllowOrigin(_new.Address);
        var changed = _old.Options();
        changed.ClientSecret = "rotated";

        _source.Update(changed);

        using var response = await client.GetAsync(new Uri(_new.Address, "x"), Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
