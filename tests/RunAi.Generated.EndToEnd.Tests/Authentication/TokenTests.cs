using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.TestSupport;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Authentication;

/// <summary>Tests that all clients of a tenant share one token, which is replaced after a refusal. Each test has its own sandbox and clock.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    // A token that was issued moments ago is not replaced, because the next one would be refused as well.
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private RunAiSandbox? _sandbox;
    private ServiceProvider? _services;

    private RunAiSandbox Sandbox => _sandbox!;

    private IAdministratorClient Administrator => _services!.GetRequiredService<IAdministratorClient>();

    private IResearcherClient Researcher => _services!.GetRequiredService<IResearcherClient>();

    public async ValueTask InitializeAsync()
    {
        _sandbox = await RunAiSandbox.StartAsync(cancellationToken: Cancellation.Token);
        _services = Clients.CreateProvider(_sandbox, clock: _clock);
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
            Failures.AssertNone("Responses of the sandbox that violate the spec", _sandbox.Violations);
        }
    }

    [Fact]
    public void No_token_is_requested_without_a_call()
    {
        _ = (Administrator, Researcher);

        Assert.Equal(0, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task Concurrent_calls_of_both_clients_share_one_token()
    {
        await CallEverythingAsync();

        Assert.Equal(1, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task Clusters_share_one_token()
    {
        var clusters = _services!.GetRequiredService<IClusterClientFactory<IResearcherClient>>();
        var address = new UriBuilder(Sandbox.Url) { Host = "localhost" }.Uri;
        _services!.GetRequiredService<RunAiTokenSource>().AllowOrigin(address);

        await clusters.Create("sandbox-cluster").Projects.ListProjectsAsync(Cancellation.Token);
        await clusters.Create(address).Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(1, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task Refused_tokens_are_replaced_transparently()
    {
        await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        RevokeTokens();

        Assert.NotEmpty(await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));
        Assert.Equal([200, 401, 200], Sandbox.Requests.Select(request => request.Status));
    }

    [Fact]
    public async Task Refused_tokens_are_replaced_for_requests_with_a_body()
    {
        await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        RevokeTokens();

        var project = await Administrator.Projects.CreateProjectAsync(Samples.Project(Sandbox.Tenant.Clusters[0]), Cancellation.Token);

        Assert.Single(Sandbox.Tenant.Projects, candidate => candidate.Name == project.Name);
    }

    [Fact]
    public async Task Refused_tokens_are_replaced_once_for_all_callers()
    {
        await CallEverythingAsync();
        RevokeTokens();

        await CallEverythingAsync();

        Assert.Equal(2, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task Calls_fail_if_the_token_is_refused_repeatedly()
    {
        await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);

        // The clock does not advance, so the token is too new to be replaced.
        Sandbox.RevokeTokens();
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));

        Assert.Equal((401, 1), (error.ResponseStatusCode, Sandbox.TokenRequests));
    }

    [Fact]
    public async Task Calls_return_the_401_of_the_server_if_the_renewal_fails()
    {
        await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        Sandbox.AddApplication(new SandboxApplication(Sandbox.ClientId, "another-secret", RunAiRoles.All));
        RevokeTokens();

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));

        Assert.Equal((401, 2), (error.ResponseStatusCode, Sandbox.TokenRequests));
    }

    private void RevokeTokens()
    {
        Sandbox.RevokeTokens();
        _clock.Advance(LongEnough);
    }

    private Task CallEverythingAsync() => Task.WhenAll(Enumerable.Range(0, 25).SelectMany(_ => new Task[]
    {
        Administrator.Projects.GetProjectsAsync(cancellationToken: Cancellation.Token),
        Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token),
        Researcher.Jobs.ListJobsAsync("vision", cancellationToken: Cancellation.Token),
    }));
}
