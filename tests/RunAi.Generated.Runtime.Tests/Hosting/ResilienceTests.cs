using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly.CircuitBreaker;
using RunAi.Administrator;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.Hosting;

/// <summary>Tests which requests are retried.</summary>
public sealed class ResilienceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ServiceProvider Provider(FakeServer server, Action<HttpStandardResilienceOptions>? configure = null)
    {
        void WithoutPauses(HttpStandardResilienceOptions options)
        {
            options.Retry.Delay = TimeSpan.Zero;
            configure?.Invoke(options);
        }

        var services = new ServiceCollection();
        var builder = services.AddRunAi(options =>
        {
            Tenants.Configure(options);
            options.Clusters["two"] = new Uri("https://two.test");
        });
        builder.AddAdministratorClient().AddRunAiResilience(WithoutPauses);
        builder.AddResearcherClient().AddRunAiResilience(WithoutPauses);
        services.UseServer(server);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static FakeServer FailingTwice(Func<HttpResponseMessage> fail)
    {
        var calls = 0;
        return Tenants.Server(_ => Interlocked.Increment(ref calls) < 3 ? fail() : Responses.Json("{}"));
    }

    private static int CountCalls(FakeServer server) => server.Requests.Count(request => !request.IsForToken);

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task GET_request_is_retried_after_a_transient_status_code(HttpStatusCode status)
    {
        using var server = FailingTwice(() => Responses.Empty(status));
        await using var provider = Provider(server);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(3, CountCalls(server));
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(null, 1)]
    [InlineData(false, 1)]
    public async Task POST_request_is_retried_if_the_call_is_idempotent(bool? isIdempotent, int calls)
    {
        using var server = FailingTwice(() => Responses.Empty(HttpStatusCode.ServiceUnavailable));
        await using var provider = Provider(server);
        var view = provider.GetRequiredService<IAdministratorClient>().With(options => options.IsIdempotent = isIdempotent);

        var error = await Record.ExceptionAsync(() => view.Projects.CreateProjectAsync(new() { Name = "p" }, Cancellation));

        Assert.Equal((calls, calls == 1), (CountCalls(server), error is RunAiApiException));
        Assert.All(server.Requests.Where(request => !request.IsForToken), request => Assert.Equal("""{"name":"p"}""", request.Body));
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(null, 3)]
    [InlineData(false, 1)]
    public async Task GET_request_is_not_retried_if_the_call_is_not_idempotent(bool? isIdempotent, int calls)
    {
        using var server = FailingTwice(() => Responses.Empty(HttpStatusCode.ServiceUnavailable));
        await using var provider = Provider(server);
        var view = provider.GetRequiredService<IAdministratorClient>().With(options => options.IsIdempotent = isIdempotent);

        await Record.ExceptionAsync(() => view.Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal(calls, CountCalls(server));
    }

    [Fact]
    public async Task GET_request_is_retried_after_a_broken_connection()
    {
        using var server = FailingTwice(() => throw new HttpRequestException("reset"));
        await using var provider = Provider(server);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(3, CountCalls(server));
    }

    [Fact]
    public async Task POST_request_is_not_retried()
    {
        using var server = FailingTwice(() => Responses.Empty(HttpStatusCode.ServiceUnavailable));
        await using var provider = Provider(server);

        await Assert.ThrowsAnyAsync<RunAiApiException>(() =>
            provider.GetRequiredService<IAdministratorClient>().Projects.CreateProjectAsync(new() { Name = "p" }, Cancellation));

        Assert.Equal(1, CountCalls(server));
    }

    [Fact]
    public async Task DELETE_request_is_not_retried()
    {
        using var server = FailingTwice(() => throw new HttpRequestException("reset"));
        await using var provider = Provider(server);

        await Assert.ThrowsAsync<RunAiConnectionException>(
            () => provider.GetRequiredService<IAdministratorClient>().Projects.DeleteProjectAsync("7", Cancellation));

        Assert.Equal(1, CountCalls(server));
    }

    [Fact]
    public async Task Permanent_error_is_not_retried()
    {
        using var server = FailingTwice(() => Responses.Empty(HttpStatusCode.NotFound));
        await using var provider = Provider(server);

        await Assert.ThrowsAnyAsync<RunAiApiException>(
            () => provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal(1, CountCalls(server));
    }

    [Fact]
    public async Task Each_retry_carries_the_token()
    {
        using var server = FailingTwice(() => Responses.Empty(HttpStatusCode.ServiceUnavailable));
        await using var provider = Provider(server);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(
            Enumerable.Repeat("Bearer token-1", 3), server.Requests.Where(request => !request.IsForToken).Select(request => request.Authorization));
    }

    [Fact]
    public async Task Failed_token_acquisition_is_not_retried()
    {
        using var server = new FakeServer(_ => Responses.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized));
        await using var provider = Provider(server);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() =>
            provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Circuit_breakers_of_clusters_are_independent()
    {
        using var server = Tenants.Server(request =>
            request.Uri.Host == "two.test" ? Responses.Text("job", "text/plain") : Responses.Empty(HttpStatusCode.ServiceUnavailable));
        await using var provider = Provider(server, options => (options.CircuitBreaker.MinimumThroughput, options.CircuitBreaker.FailureRatio) = (2, 0.1));
        var clusters = provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>();

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(() => clusters.Create("one").Jobs.GetJobAsync("j", Cancellation));
        Assert.IsType<BrokenCircuitException>(error.InnerException);

        Assert.Equal("job", await clusters.Create("two").Jobs.GetJobAsync("j", Cancellation));
    }
}
