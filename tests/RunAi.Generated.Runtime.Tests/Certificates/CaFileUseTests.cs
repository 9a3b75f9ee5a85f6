using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunAi.Administrator;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.Certificates;

/// <summary>Tests the connections and handlers that use the CA file.</summary>
public sealed class CaFileUseTests : CaFileFixture
{
    private readonly X509Certificate2 _root = TestCertificates.CreateRoot();
    private readonly X509Certificate2 _certificate;

    public CaFileUseTests()
    {
        _certificate = TestCertificates.CreateServer(_root);
        WriteFile(_root);
    }

    protected override void Dispose(bool disposing)
    {
        _root.Dispose();
        _certificate.Dispose();
        base.Dispose(disposing);
    }

    [Fact]
    public async Task File_applies_to_the_token_endpoint_the_control_plane_and_clusters()
    {
        await using var controlPlane = await LocalServer.StartTlsAsync(_certificate);
        await using var cluster = await LocalServer.StartTlsAsync(_certificate);
        var options = controlPlane.Options();
        options.Clusters["one"] = cluster.Address;
        options.CaFile = FilePath;
        using var runAi = RunAiConnection.Create(options);

        await new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await new ResearcherClient(runAi.GetClusterConnection("one")).Jobs.GetJobAsync("j", Cancellation);

        Assert.Equal(
            ["POST /auth/realms/runai/protocol/openid-connect/token", "GET /api/v1/org-unit/projects"], controlPlane.Requests);
        Assert.Equal(["GET /researcher/api/v1/job/j"], cluster.Requests);
    }

    [Fact]
    public async Task File_applies_to_clients_of_the_service_collection()
    {
        await using var controlPlane = await LocalServer.StartTlsAsync(_certificate);
        await using var cluster = await LocalServer.StartTlsAsync(_certificate);
        await using var provider = CreateProvider(controlPlane, cluster);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await provider.GetRequiredService<IResearcherClient>().Jobs.GetJobAsync("j", Cancellation);

        Assert.Equal(2, controlPlane.Requests.Count);
        Assert.Single(cluster.Requests);
    }

    [Fact]
    public async Task File_applies_to_a_token_source_of_its_own_and_to_its_updated_options()
    {
        await using var server = await LocalServer.StartTlsAsync(_certificate);
        var options = server.Options();
        using var source = new RunAiTokenSource(options);
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => source.EnsureTokenAsync(Cancellation));
        var changed = server.Options();
        changed.CaFile = FilePath;
        changed.Realm = "other";

        source.Update(changed);
        await source.EnsureTokenAsync(Cancellation);

        Assert.Single(server.Requests);
        Assert.Contains(
            "'CN=Test Root', is not trusted by the system. To trust a private CA, set RunAi:CaFile (RUNAI_CA_FILE)", error.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public async Task File_is_combined_with_the_handlers_of_the_application()
    {
        await using var server = await LocalServer.StartTlsAsync(_certificate);
        using var sockets = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var classic = new HttpClientHandler { AllowAutoRedirect = false };

        Assert.Equal(5, await CallAsync(CreateOptions(server), sockets));
        Assert.Equal(5, await CallAsync(CreateOptions(server), classic));
    }

    [Fact]
    public async Task Handler_that_validates_certificates_itself_takes_precedence_and_is_logged()
    {
        await using var server = await LocalServer.StartTlsAsync(_certificate);
        await using var cluster = await LocalServer.StartTlsAsync(_certificate);
        var log = new ListLogger();
        await using var provider = CreateProvider(server, cluster, log, static () => new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = static (_, _, _, _) => false },
        });

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Contains("RemoteCertificateValidationCallback", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            "RunAi:CaFile (RUNAI_CA_FILE) is not used for RunAi.Generated/RunAi.Administrator.IAdministratorClient: the handler has a "
            + "RemoteCertificateValidationCallback. The primary handler of the application decides which certificates are trusted.",
            Assert.Single(log.Messages));
    }

    [Fact]
    public async Task Handlers_of_the_application_explain_refused_certificates_without_a_file()
    {
        await using var server = await LocalServer.StartTlsAsync(_certificate);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = server.Address };

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => new AdministratorClient(client).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Contains("the issuer of its certificate is not trusted", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("To trust a private CA, configure the handler of the HttpClient.", error.Message, StringComparison.Ordinal);
    }

    private ServiceProvider CreateProvider(
        LocalServer controlPlane, LocalServer cluster, ListLogger? log = null, Func<HttpMessageHandler>? handler = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RunAi:Url"] = controlPlane.Address.AbsoluteUri,
            ["RunAi:ClientId"] = "app",
            ["RunAi:ClientSecret"] = "secret",
            ["RunAi:Clusters:one"] = cluster.Address.AbsoluteUri,
            ["RUNAI_CA_FILE"] = FilePath,
        }).Build());
        services.AddLogging(logging => _ = log is null ? logging : logging.AddProvider(log));
        var builder = services.AddRunAi();
        var administrator = builder.AddAdministratorClient();
        builder.AddResearcherClient();
        if (handler is not null)
        {
            administrator.ConfigurePrimaryHttpMessageHandler(handler);
        }

        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Keeps the messages about connections.</summary>
    private sealed class ListLogger : ILoggerProvider, ILogger
    {
        public List<string> Messages { get; } = [];

        public ILogger CreateLogger(string categoryName) =>
            categoryName == "RunAi.Generated.Connections" ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Messages.Add(formatter(state, exception));
    }
}
