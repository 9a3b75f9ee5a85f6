using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.DependencyInjection;

public sealed class RegistrationTests : IDisposable
{
    private readonly KubeFolder _folder = new();

    private interface IWorkloadClient
    {
        ApiConnection Connection { get; }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Kubernetes_works_without_options_of_the_control_plane()
    {
        await using var server = await ApiServer.StartAsync(ApiServer.Require("secret"));
        var options = _folder.WriteContext($"server: {server.Address}", "token: secret");
        var services = new ServiceCollection();
        services.AddRunAiKubernetes(o => o.KubeconfigFile = options.KubeconfigFile).AddClient<IWorkloadClient, WorkloadClient>();
        await using var provider = services.BuildServiceProvider();

        await Calls.ListAsync(provider.GetRequiredService<IWorkloadClient>().Connection);
        await provider.GetRequiredService<KubernetesConnection>().ListAsync();

        Assert.Equal(("lab", "runai-vision"), Describe(provider.GetRequiredService<KubernetesConnection>()));
        Assert.Equal(["Bearer secret", "Bearer secret"], server.Credentials);
    }

    [Fact]
    public async Task Each_named_cluster_has_its_own_address_and_credential()
    {
        await using var west = await ApiServer.StartAsync();
        await using var east = await ApiServer.StartAsync();
        var first = _folder.WriteContext($"server: {west.Address}", "token: w", "w");
        var second = _folder.WriteContext($"server: {east.Address}", "token: e", "e");
        var services = new ServiceCollection();
        services.AddRunAi(o => (o.Url, o.AccessToken) = (new Uri("https://runai.example.com"), "control-plane"))
            .AddKubernetes("west", o => o.KubeconfigFile = first.KubeconfigFile).AddClient<IWorkloadClient, WorkloadClient>();
        services.AddRunAiKubernetes("east", o => (o.KubeconfigFile, o.Namespace) = (second.KubeconfigFile, "other"))
            .AddClient<IWorkloadClient, WorkloadClient>();
        await using var provider = services.BuildServiceProvider();

        await Calls.ListAsync(provider.GetRequiredKeyedService<IWorkloadClient>("west").Connection);
        await Calls.ListAsync(provider.GetRequiredKeyedService<IWorkloadClient>("east").Connection);

        Assert.Equal(["Bearer w"], west.Credentials);
        Assert.Equal(["Bearer e"], east.Credentials);
        Assert.Equal("other", provider.GetRequiredKeyedService<KubernetesConnection>("east").Namespace);
    }

    [Fact]
    public async Task Options_are_bound_to_the_configuration_of_a_cluster()
    {
        var options = _folder.WriteContext("server: https://lab.example.com", "token: a");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RunAi:Kubernetes:KubeconfigFile"] = options.KubeconfigFile,
            ["RunAi:Kubernetes:Namespace"] = "one",
            ["RunAi:Kubernetes:Clusters:west:KubeconfigFile"] = options.KubeconfigFile,
            ["RunAi:Kubernetes:Clusters:west:ExecTimeout"] = "00:00:05",
            ["RunAi:Kubernetes:Clusters:west:Context"] = "lab",
        }).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration);
        services.AddRunAiKubernetes();
        services.AddRunAiKubernetes("west");
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("one", provider.GetRequiredService<KubernetesConnection>().Namespace);
        Assert.Equal("runai-vision", provider.GetRequiredKeyedService<KubernetesConnection>("west").Namespace);
        Assert.Equal(TimeSpan.FromSeconds(5), provider.GetRequiredService<IOptionsMonitor<KubernetesOptions>>().Get("west").ExecTimeout);
    }

    [Fact]
    public async Task Invalid_kubeconfig_is_reported_when_the_host_starts()
    {
        var options = _folder.WriteContext("server: https://lab.example.com", "token: a");
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddRunAiKubernetes(o => (o.KubeconfigFile, o.Context) = (options.KubeconfigFile, "missing"));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains("no context 'missing'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(options.KubeconfigFile!, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_options_are_named()
    {
        Check(o => o.ExecTimeout = TimeSpan.Zero, "RunAi:Kubernetes:ExecTimeout");
        Check(o => o.Namespace = "Not_valid", "RunAi:Kubernetes:Namespace");
        Check(o => (o.UseServiceAccount, o.Context) = (true, "a"), "UseServiceAccount");
        Check(o => o.Context = "", "must not be empty");
    }

    [Fact]
    public async Task Handlers_of_the_application_run_before_the_credential_is_attached()
    {
        await using var server = await ApiServer.StartAsync();
        await using var other = await ApiServer.StartAsync();
        var options = _folder.WriteContext($"server: {server.Address}", "token: secret");
        var services = new ServiceCollection();
        services.AddRunAiKubernetes(o => o.KubeconfigFile = options.KubeconfigFile)
            .HttpClient.AddHttpMessageHandler(() => new ReroutingHandler(other.Address));
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<RunAiAuthenticationException>(provider.GetRequiredService<KubernetesConnection>().ListAsync);

        Assert.Empty(other.Credentials);
    }

    [Fact]
    public async Task Logs_contain_no_secret()
    {
        await using var server = await ApiServer.StartAsync(ApiServer.Require("other"));
        var options = _folder.WriteContext($"server: {server.Address}", "token: s3cr3t");
        var log = new RecordingLoggerProvider();
        var services = new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddRunAiKubernetes(o => o.KubeconfigFile = options.KubeconfigFile);
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<KubernetesApiException>(provider.GetRequiredService<KubernetesConnection>().ListAsync);

        Assert.Contains(log.Messages, message => message.Contains("refused the credential with 401", StringComparison.Ordinal));
        Assert.All(log.Messages, message => Assert.DoesNotContain("s3cr3t", message, StringComparison.Ordinal));
    }

    private static (string?, string) Describe(KubernetesConnection connection) => (connection.Context, connection.Namespace);

    private static void Check(Action<KubernetesOptions> configure, string part)
    {
        var options = new KubernetesOptions();
        configure(options);

        Assert.Contains(part, Assert.Throws<OptionsValidationException>(() => KubernetesConnection.Create(options)).Message, StringComparison.Ordinal);
    }

    private sealed class WorkloadClient(ApiConnection connection) : IWorkloadClient, IApiClient<WorkloadClient>
    {
        public ApiConnection Connection { get; } = connection;

        public static WorkloadClient Create(ApiConnection connection) => new(connection);
    }

    private sealed class ReroutingHandler(Uri target) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = target;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
