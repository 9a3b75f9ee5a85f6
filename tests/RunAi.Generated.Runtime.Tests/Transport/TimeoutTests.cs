using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Pagination;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests that timeouts are exceptions with the operation and the limit, and that a cancellation by the caller is not.</summary>
public class TimeoutTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Timeout_of_the_client_contains_the_operation_and_the_limit()
    {
        using var server = HangingServer();
        using var client = server.Client();
        client.Timeout = Limit;

        var error = await Assert.ThrowsAsync<RunAiTimeoutException>(
            () => new AdministratorClient(client).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal("get_projects did not complete within 0.1 seconds (HttpClient.Timeout).", error.Message);
        Assert.Equal((Limit, "get_projects", "GET", "/api/v1/org-unit/projects"), (error.Timeout, error.OperationId, error.Method, error.Route));
        Assert.IsAssignableFrom<OperationCanceledException>(error.InnerException);
    }

    [Fact]
    public async Task Timeout_of_a_list_contains_the_operation_and_the_limit()
    {
        using var server = HangingServer();
        using var stalling = new FakeServer(static _ => new HttpResponseMessage { Content = new StreamContent(new EndlessStream()) });
        foreach (var list in new[] { server, stalling })
        {
            using var client = list.Client();
            client.Timeout = Limit;
            var connection = new ApiConnection(client);
            var operation = new Operation<string>("get_numbers", HttpMethod.Get, "/numbers").Returns("200", "application/json", JsonRead.String);
            var items = new PagedOperation<int>(JsonRead.Int32).EnumerateAsync(() => connection.CreateRequest(operation), Cancellation);

            var error = await Assert.ThrowsAsync<RunAiTimeoutException>(() => items.ToListAsync());

            Assert.Equal(("get_numbers", Limit), (error.OperationId, error.Timeout));
        }
    }

    [Fact]
    public async Task Timeout_of_a_connection_attempt_is_named()
    {
        using var server = new FakeServer(_ => throw new TaskCanceledException("canceled", new TimeoutException("A connection could not be established.")));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<RunAiTimeoutException>(
            () => new AdministratorClient(client).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal("get_projects did not connect to api.test in time: A connection could not be established.", error.Message);
        Assert.Null(error.Timeout);
    }

    [Fact]
    public async Task Timeout_of_one_attempt_contains_the_operation_and_the_limit()
    {
        using var server = HangingServer();
        await using var provider = CreateProvider(server, client => client.AddRunAiResilience(options =>
        {
            options.AttemptTimeout.Timeout = Limit;
            options.Retry.MaxRetryAttempts = 1;
            options.Retry.Delay = TimeSpan.Zero;
        }));

        var error = await Assert.ThrowsAsync<RunAiTimeoutException>(
            () => provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal("get_projects did not complete within 0.1 seconds, a timeout of the resilience handler (AddRunAiResilience).", error.Message);
        Assert.Equal((Limit, "get_projects", 2), (error.Timeout, error.OperationId, server.Requests.Count));
        Assert.Equal("TimeoutRejectedException", error.InnerException?.GetType().Name);
    }

    [Fact]
    public async Task Timeout_of_another_resilience_handler_contains_the_operation_and_the_limit()
    {
        using var server = HangingServer();
        await using var provider = CreateProvider(server, static client => client.AddStandardResilienceHandler(options =>
        {
            options.AttemptTimeout.Timeout = Limit;
            options.Retry.MaxRetryAttempts = 1;
            options.Retry.Delay = TimeSpan.Zero;
        }));

        var error = await Assert.ThrowsAsync<RunAiTimeoutException>(
            () => provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.StartsWith("get_projects did not complete in time: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("00:00:00.1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_by_the_caller_is_not_converted(bool hasResilience)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var server = new FakeServer(async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            throw new UnreachableException();
        });
        await using var provider = CreateProvider(server, client =>
        {
            if (hasResilience)
            {
                client.AddRunAiResilience();
            }
        });

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
    }

    /// <summary>Creates a server that does not respond.</summary>
    private static FakeServer HangingServer() => new(static async (_, token) =>
    {
        await Task.Delay(Timeout.Infinite, token);
        throw new UnreachableException();
    });

    private static ServiceProvider CreateProvider(FakeServer server, Action<IHttpClientBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddRunAi(options =>
        {
            Tenants.Configure(options);
            (options.ClientSecret, options.AccessToken) = (null, "token");
        }).AddAdministratorClient());
        services.UseServer(server);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>A response body that never ends.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
