using System.Net;
using Microsoft.AspNetCore.Http;
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
        _source = new RunAiTokenSource(_old.Options());
    }

    public async ValueTask DisposeAsync()
    {
        _source.Dispose();
        await _old.DisposeAsync();
        await _new.DisposeAsync();
    }

    private static Task<LocalServer> StartAsync(string tenant, List<string> tokens, RequestDelegate handle) => LocalServer.StartRawAsync(context =>
    {
        if (context.Request.Path.Value!.EndsWith("/token", StringComparison.Ordinal))
        {
            return context.Response.WriteAsync($$"""{"access_token":"{{tenant}}-token","token_type":"bearer","expires_in":3600}""", Cancellation);
        }

        lock (tokens)
        {
            tokens.Add(context.Request.Headers.Authorization.ToString());
        }

        return handle(context);
    });

    private HttpClient CreateClient(params Uri[] origins) => new(new RunAiTokenHandler(_source, origins) { InnerHandler = HttpHandlers.Create() });

    /// <summary>Makes a call, applies other options while the old server handles it, and lets that server refuse the token.</summary>
    private async Task<HttpStatusCode> CallDuringChangeAsync(RunAiOptions changed)
    {
        using var client = CreateClient(_old.Address, _new.Address);
        var call = client.GetAsync(new Uri(_old.Address, "x"), Cancellation);
        await _received.Task.WaitAsync(Cancellation);
        _source.Update(changed);
        _released.SetResult();
        using var response = await call;
        return response.StatusCode;
    }

    [Fact]
    public async Task Previous_server_does_not_receive_the_token_of_a_changed_tenant()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await CallDuringChangeAsync(_new.Options()));

        Assert.Equal(["Bearer old-token"], _oldTokens);
    }

    [Fact]
    public async Task Call_under_way_is_not_sent_again_after_a_change_of_the_application()
    {
        var changed = _old.Options();
        changed.ClientId = "other";

        Assert.Equal(HttpStatusCode.Unauthorized, await CallDuringChangeAsync(changed));

        Assert.Equal(["Bearer old-token"], _oldTokens);
    }

    [Fact]
    public async Task Cluster_that_was_removed_is_not_called_again_after_a_401()
    {
        var options = _new.Options();
        options.Clusters["old"] = _old.Address;
        _source.Dispose();
        _source = new RunAiTokenSource(options);

        Assert.Equal(HttpStatusCode.Unauthorized, await CallDuringChangeAsync(_new.Options()));

        Assert.Equal(["Bearer new-token"], _oldTokens);
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
        Assert.Equal(["Bearer old-token"], _newTokens);
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
