using System.Net;
using System.Net.Sockets;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests that failed connections and timeouts are exceptions of this library that say what to check.</summary>
public class ConnectionFailureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refused_connection_names_the_host_and_the_setting()
    {
        var address = FindClosedPort();
        using var runAi = RunAiConnection.Create(new RunAiOptions { Url = address, AccessToken = "token" });

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(() => GetProjectsAsync(runAi));

        Assert.StartsWith($"get_projects failed: the connection to {address.Authority} was refused (", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Check RunAi:Url (RUNAI_URL), and whether the server and the proxy are available.", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            ("get_projects", "GET", "/api/v1/org-unit/projects", HttpRequestError.ConnectionError),
            (error.OperationId, error.Method, error.Route, error.HttpRequestError));
        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public async Task Refused_connection_to_a_cluster_names_its_setting()
    {
        var options = Tenants.Options();
        var address = FindClosedPort();
        options.Clusters["two"] = address;
        (options.ClientSecret, options.AccessToken) = (null, "token");
        using var runAi = RunAiConnection.Create(options);

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => new RunAi.Researcher.ResearcherClient(runAi.GetClusterConnection("two")).Jobs.GetJobAsync("j", Cancellation));

        Assert.Contains("Check RunAi:Clusters:two (RUNAI_CLUSTERS)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "RunAi:Url (RUNAI_URL)")]
    [InlineData(true, "RunAi:TokenEndpoint (RUNAI_TOKEN_ENDPOINT)")]
    public async Task Refused_connection_to_the_token_endpoint_names_its_setting(bool hasEndpoint, string setting)
    {
        var address = FindClosedPort();
        var options = new RunAiOptions { Url = address, ClientId = "app", ClientSecret = "secret" };
        options.TokenEndpoint.Address = hasEndpoint ? address : null;
        using var runAi = RunAiConnection.Create(options);

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetProjectsAsync(runAi));

        Assert.Contains($"the connection to {address.Authority} was refused", error.Message, StringComparison.Ordinal);
        Assert.Contains($"Check {setting}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "the host name 'api.test' cannot be resolved (down). Check HttpClient.BaseAddress and the DNS server.")]
    [InlineData(
        HttpRequestError.ConnectionError,
        "no connection to api.test (down). Check HttpClient.BaseAddress, the network, and whether the server is available.")]
    [InlineData(HttpRequestError.ProxyTunnelError, "the proxy does not connect to api.test (down). Check the proxy (HTTPS_PROXY, NO_PROXY).")]
    [InlineData(HttpRequestError.ResponseEnded, "api.test closed the connection before the end of the response (down).")]
    [InlineData(HttpRequestError.HttpProtocolError, "api.test does not use HTTP as expected (down). Check HttpClient.BaseAddress.")]
    [InlineData(
        HttpRequestError.SecureConnectionError,
        "no TLS connection to api.test: down. Check HttpClient.BaseAddress, and that the server supports TLS on this port.")]
    [InlineData(HttpRequestError.Unknown, "down.")]
    public async Task Failure_is_described_by_its_kind(HttpRequestError kind, string description)
    {
        using var server = new FakeServer(_ => throw new HttpRequestException(kind, "down."));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(() => GetProjectsAsync(client));

        Assert.Equal(("get_projects failed: " + description, kind), (error.Message, error.HttpRequestError));
    }

    [Fact]
    public async Task Host_name_that_does_not_exist_is_named()
    {
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri("https://runai.invalid/") };

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(() => GetProjectsAsync(client));

        Assert.Contains("'runai.invalid' cannot be resolved", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_without_TLS_is_named()
    {
        await using var server = await LocalServer.StartAsync(_ => Task.CompletedTask);
        using var client = new HttpClient { BaseAddress = new UriBuilder(server.Address) { Scheme = "https" }.Uri };

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(() => GetProjectsAsync(client));

        Assert.Contains("and that the server supports TLS on this port.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_exceptions_of_handlers_are_not_converted()
    {
        using var server = new FakeServer(_ => throw new InvalidDataException("handler"));
        using var client = server.Client();

        Assert.Equal("handler", (await Assert.ThrowsAsync<InvalidDataException>(() => GetProjectsAsync(client))).Message);
    }

    private static Task GetProjectsAsync(RunAiConnection runAi) =>
        new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation);

    private static Task GetProjectsAsync(HttpClient client) => new AdministratorClient(client).Projects.GetProjectsAsync(cancellationToken: Cancellation);

    /// <summary>Returns an address at which no server listens.</summary>
    private static Uri FindClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }
}
