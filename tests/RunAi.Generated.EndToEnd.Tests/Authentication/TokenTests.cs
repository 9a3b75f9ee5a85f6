using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Authentication;

/// <summary>All clients of a tenant share one token, and get another one when it is refused. Each test has a sandbox and a clock of its own.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    // A token that was issued only just now is not given up: the next one would be refused as well.
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
            await _services.DisposeAsync();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
            Assert.Empty(_sandbox.Violations);
        }
    }

    [Fact]
    public void Without_a_call_no_token_is_requested()
    {
        _ = (Administrator, Researcher);

        Assert.Equal(0, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task Both_clients_use_one_token_however_many_calls_they_make_at_once()
    {
        await CallEverythingAsync();

        Assert.Equal(1, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task Clusters_of_different_names_use_the_same_token()
    {
        var clusters = _services!.GetRequiredService<IClusterClientFactory<IResearcherClient>>();
        var address = new UriBuilder(Sandbox.Url) { Host = "localhost" }.Uri;

        await clusters.Create("sandbox-cluster").Projects.ListProjectsAsync(Cancellation.Token);
        await clusters.Create(address).Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(1, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_without_the_caller_noticing()
    {
        await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        RevokeTokens();

        Assert.NotEmpty(await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));
        Assert.Equal([200, 401, 200], Sandbox.Requests.Select(request => request.Status));
    }

    [Fact]
    public async Task A_refused_token_is_replaced_for_requests_with_a_body_as_well()
    {
        await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        RevokeTokens();

        var project = await Administrator.Projects.CreateProjectAsync(Samples.Project(Sandbox.Tenant.Clusters[0]), Cancellation.Token);

        Assert.Single(Sandbox.Tenant.Projects, candidate => candidate.Name == project.Name);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_for_all_callers()
    {
        await CallEverythingAsync();
        RevokeTokens();

        await CallEverythingAsync();

        Assert.Equal(2, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task A_token_that_is_refused_again_and_again_is_an_error_of_the_call()
    {
        await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);

        // No time passes: the token counts as new, and a newer one would be no better.
        Sandbox.RevokeTokens();
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));

        Assert.Equal((401, 1), (error.ResponseStatusCode, Sandbox.TokenRequests));
    }

    [Fact]
    public async Task A_secret_that_was_changed_meanwhile_is_an_authentication_error()
    {
        await Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        Sandbox.AddApplication(new SandboxApplication(Sandbox.ClientId, "another-secret", RunAiRoles.All));
        RevokeTokens();

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));

        Assert.Equal("invalid_client", error.Error);
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
