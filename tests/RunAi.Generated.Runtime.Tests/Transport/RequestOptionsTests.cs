using System.Net;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.Tests.Pagination;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests views of clients, whose calls have options.</summary>
public sealed class RequestOptionsTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Headers_are_sent_by_the_view_only()
    {
        using var server = Projects();
        var client = new AdministratorClient(server.Client());
        var view = client.With(options => options.Headers["X-Trace"] = "1");

        await view.Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await client.Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(["1", null], server.Requests.Select(request => request.Headers.GetValueOrDefault("X-Trace")));
    }

    [Fact]
    public async Task Group_of_operations_has_views()
    {
        using var server = Projects();
        var projects = new AdministratorClient(server.Client()).Projects;

        await projects.With(options => options.Headers["X-Trace"] = "1").GetProjectsWithResponseAsync(cancellationToken: Cancellation);

        Assert.Equal("1", Assert.Single(server.Requests).Headers["X-Trace"]);
    }

    [Fact]
    public async Task Later_changes_of_the_options_have_no_effect()
    {
        using var server = Projects();
        var options = new RunAiRequestOptions { Headers = { ["X-Trace"] = "1" } };
        var view = new AdministratorClient(server.Client()).With(options);
        options.Headers["X-Trace"] = "2";

        await view.Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal("1", Assert.Single(server.Requests).Headers["X-Trace"]);
    }

    [Fact]
    public async Task Options_of_a_view_of_a_view_are_combined()
    {
        using var server = Projects();
        var statuses = new List<int>();
        var view = new AdministratorClient(server.Client())
            .With(options =>
            {
                options.Headers["X-A"] = "1";
                options.Headers["X-B"] = "1";
                options.OnResponse = response => statuses.Add(response.StatusCode);
            })
            .Projects.With(options =>
            {
                options.Headers["x-b"] = "2";
                options.OnResponse = response => statuses.Add(-response.StatusCode);
            });

        await view.GetProjectsAsync(cancellationToken: Cancellation);

        var headers = Assert.Single(server.Requests).Headers;
        Assert.Equal(("1", "2"), (headers["X-A"], headers["X-B"]));
        Assert.Equal([200, -200], statuses);
    }

    [Fact]
    public async Task Headers_of_responses_are_returned()
    {
        using var server = new FakeServer(_ =>
        {
            var response = Responses.Json("""{"projects":[]}""");
            response.Headers.Add("X-Remaining", "7");
            return response;
        });
        string? remaining = null;
        var view = new AdministratorClient(server.Client())
            .With(options => options.OnResponse = response => remaining = response.Headers["X-Remaining"].Single());

        await view.Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal("7", remaining);
    }

    [Fact]
    public async Task Headers_of_errors_and_of_lists_are_returned()
    {
        var statuses = new List<int>();
        Action<RunAiRequestOptions> configure = options => options.OnResponse = response => statuses.Add(response.StatusCode);
        using var server = Projects();
        await new AdministratorClient(server.Client()).With(configure).Projects.EnumerateProjectsAsync(cancellationToken: Cancellation).ToListAsync();
        using var failing = FakeServer.Json("""{"code":503}""", HttpStatusCode.ServiceUnavailable);

        await Assert.ThrowsAnyAsync<RunAiApiException>(
            () => new AdministratorClient(failing.Client()).With(configure).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal([200, 503], statuses);
    }

    [Fact]
    public async Task Exception_of_the_action_ends_the_call()
    {
        using var server = Projects();
        var view = new AdministratorClient(server.Client()).With(options => options.OnResponse = _ => throw new InvalidDataException("refused"));

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => view.Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal("refused", error.Message);
    }

    [Fact]
    public async Task Timeout_of_the_view_contains_the_operation_and_the_limit()
    {
        using var server = new FakeServer(static async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return Responses.Empty(HttpStatusCode.OK);
        });
        var view = new AdministratorClient(server.Client()).With(options => options.Timeout = Limit);

        var error = await Assert.ThrowsAsync<RunAiTimeoutException>(() => view.Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal("get_projects did not complete within 0.1 seconds (RunAiRequestOptions.Timeout).", error.Message);
        Assert.Equal((Limit, "get_projects"), (error.Timeout, error.OperationId));
    }

    [Fact]
    public async Task Timeout_of_the_view_applies_to_the_body()
    {
        using var server = new FakeServer(static _ => new HttpResponseMessage { Content = new StreamContent(new StalledStream()) });
        var view = new AdministratorClient(server.Client()).With(options => options.Timeout = Limit);

        var error = await Assert.ThrowsAsync<RunAiTimeoutException>(() => view.Projects.EnumerateProjectsAsync(cancellationToken: Cancellation).ToListAsync());

        Assert.Equal(Limit, error.Timeout);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(-1)]
    public async Task Shorter_timeout_of_the_client_applies(int milliseconds)
    {
        using var server = new FakeServer(static async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return Responses.Empty(HttpStatusCode.OK);
        });
        using var client = server.Client();
        client.Timeout = Limit;
        var view = new AdministratorClient(client).With(options => options.Timeout = TimeSpan.FromMilliseconds(milliseconds));

        var error = await Assert.ThrowsAsync<RunAiTimeoutException>(() => view.Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal("get_projects did not complete within 0.1 seconds (HttpClient.Timeout).", error.Message);
    }

    [Fact]
    public async Task Cancellation_by_the_caller_is_not_a_timeout()
    {
        using var cancellation = new CancellationTokenSource();
        using var server = new FakeServer(async (_, token) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return Responses.Empty(HttpStatusCode.OK);
        });
        var view = new AdministratorClient(server.Client()).With(options => options.Timeout = TimeSpan.FromMinutes(1));

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => view.Projects.GetProjectsAsync(cancellationToken: cancellation.Token));

        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("authorization")]
    [InlineData("Proxy-Authorization")]
    [InlineData("Host")]
    [InlineData("Cookie")]
    [InlineData("Accept")]
    [InlineData("Connection")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Content-Length")]
    [InlineData("content-type")]
    public void Header_on_which_safety_depends_is_rejected(string name)
    {
        var client = new AdministratorClient(new HttpClient());

        var error = Assert.Throws<ArgumentException>(() => client.With(options => options.Headers[name] = "x"));

        Assert.StartsWith($"The header '{name}' cannot be set for a call", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-A", "1\r\nX-B: 2")]
    [InlineData("X-A", "ü")]
    [InlineData("X A", "1")]
    [InlineData("", "1")]
    public void Invalid_header_is_rejected(string name, string value) =>
        Assert.ThrowsAny<ArgumentException>(() => new AdministratorClient(new HttpClient()).With(options => options.Headers[name] = value));

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData((long)int.MaxValue + 1)]
    public void Timeout_that_is_not_positive_or_too_long_is_rejected(long milliseconds) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new AdministratorClient(new HttpClient()).With(options => options.Timeout = TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public void Mock_is_its_own_view()
    {
        var mock = new MockedProjects();

        Assert.Same(mock, mock.With(options => options.Timeout = Limit));
    }

    [Fact]
    public async Task Registered_client_has_views()
    {
        using var server = Tenants.Server(_ => Responses.Json("""{"projects":[]}"""));
        var services = new ServiceCollection();
        services.AddRunAi(Tenants.Configure).AddAdministratorClient();
        services.UseServer(server);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IAdministratorClient>().With(options => options.Headers["X-Trace"] = "1").Projects
            .GetProjectsAsync(cancellationToken: Cancellation);

        var request = server.Requests.Single(request => !request.IsForToken);
        Assert.Equal("1", request.Headers["X-Trace"]);
        Assert.StartsWith("Bearer ", request.Headers["Authorization"], StringComparison.Ordinal);
    }

    private static FakeServer Projects() => new(_ => Responses.Json("""{"projects":[]}"""));

    private sealed class MockedProjects : IRunAiClient;

    private sealed class StalledStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
