using System.Security.Cryptography.X509Certificates;
using System.Text;
using k8s;
using k8s.Exceptions;
using RunAi.Generated.Kubernetes.Kubeconfig;
using RunAi.Generated.Kubernetes.Tests.Support;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Kubeconfig;

/// <summary>Loads kubeconfigs with the client of the Kubernetes project too. Each difference is a test with its reason.</summary>
public sealed class KubernetesClientTests : IDisposable
{
    // A JWT that expires in 2100.
    private const string Login = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJtaXJhIiwiZXhwIjo0MTAyNDQ0ODAwfQ.c2lnbmF0dXJl";

    private readonly KubeFolder _folder = new();

    /// <summary>Gets the lines of a cluster and a user that both read alike.</summary>
    public static TheoryData<string, string> Same { get; } = new()
    {
        { "server: https://lab.example.com", "token: a.b" },
        { "server: https://lab.example.com:6443/k8s/clusters/c-1", "token: a.b" },
        { "server: https://10.0.0.1", "username: mira\npassword: secret" },
        { "server: http://127.0.0.1:8001", "token: a.b" },
        { "server: https://lab.example.com\ninsecure-skip-tls-verify: true", "token: a.b" },
        { "server: https://lab.example.com\ntls-server-name: api.lab", "token: a.b" },
        { "server: https://lab.example.com\nextensions: [{name: a, extension: {b: c}}]", "token: a.b" },
        { "server: \"https://lab.example.com\"\nunknown: value", "token: 'a.b'" },
        {
            "server: https://lab.example.com",
            "auth-provider:\n  name: oidc\n"
                + $"  config: {{client-id: runai-cli, idp-issuer-url: \"https://runai.example.com\", id-token: {Login}, refresh-token: b}}"
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Same))]
    public async Task Both_read_the_same_settings(string cluster, string user)
    {
        var options = _folder.WriteContext(cluster, user);

        var (ours, theirs) = (_folder.Load(options), Load(options));

        Assert.Equal(new Uri(theirs.Host), ours.Cluster.Server);
        Assert.Equal(theirs.Namespace, ours.Namespace);
        Assert.Equal(theirs.CurrentContext, ours.Context);
        Assert.Equal(theirs.SkipTlsVerify, ours.Cluster.SkipsVerification);
        Assert.Equal(theirs.TlsServerName, ours.Cluster.TlsServerName);
        var header = (await ours.Credentials.GetAsync(TestContext.Current.CancellationToken)).Header?.ToString();
        Assert.Equal(await GetHeaderAsync(theirs), header);
    }

    [Fact]
    public async Task Both_read_certificates_from_data_and_from_relative_paths()
    {
        using var root = TestCertificates.CreateRoot();
        using var client = TestCertificates.CreateServer(root, "mira");
        _folder.Write("pki/ca.crt", root.ExportCertificatePem());
        _folder.Write("pki/client.crt", client.ExportCertificatePem());
        var key = client.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem();
        _folder.Write("pki/client.key", key);

        foreach (var options in new[]
        {
            _folder.WriteContext(
                "server: https://lab.example.com\ncertificate-authority: pki/ca.crt",
                "client-certificate: pki/client.crt\nclient-key: pki/client.key",
                "files"),
            _folder.WriteContext(
                $"server: https://lab.example.com\ncertificate-authority-data: {Encode(root.ExportCertificatePem())}",
                $"client-certificate-data: {Encode(client.ExportCertificatePem())}\nclient-key-data: {Encode(key)}",
                "data"),
        })
        {
            var (ours, theirs) = (_folder.Load(options), Load(options));

            Assert.Equal(theirs.SslCaCerts.Single().ExportCertificatePem(), Encoding.ASCII.GetString(ours.Cluster.Trust.ReadPem()!));
            var certificate = (await ours.Credentials.GetAsync(TestContext.Current.CancellationToken)).Certificate!;
            var pem = theirs.ClientCertificateData is { Length: > 0 } data
                ? Encoding.ASCII.GetString(Convert.FromBase64String(data))
                : await File.ReadAllTextAsync(theirs.ClientCertificateFilePath, TestContext.Current.CancellationToken);
            using var expected = X509Certificate2.CreateFromPem(pem);
            Assert.Equal(expected.Thumbprint, certificate.Certificate.Thumbprint);
        }
    }

    /// <summary>
    /// KubernetesClient 21 rejects the kubeconfig that Run:ai provides with an exception about credentials. Here only calls fail, with the command to run.
    /// </summary>
    [Fact]
    public async Task Difference_kubeconfig_before_the_login_is_loaded_and_its_calls_ask_for_the_login()
    {
        var options = _folder.WriteContext("server: https://lab.example.com", """
            auth-provider:
              name: oidc
              config: {auth-flow: cli, realm: runai, client-id: runai, idp-issuer-url: "https://runai.example.com/auth/realms/runai"}
            """);

        Assert.Throws<KubeConfigException>(() => Load(options));
        var source = _folder.Load(options).Credentials;
        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => source.GetAsync(TestContext.Current.CancellationToken).AsTask());
        Assert.Contains("runai login", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>KubernetesClient rejects a user without credentials; kubectl sends anonymous requests, for instance to `kubectl proxy`, and so do we.</summary>
    [Fact]
    public async Task Difference_user_without_credentials_is_anonymous()
    {
        var options = _folder.WriteContext("server: http://127.0.0.1:8001", "{}");

        Assert.Throws<KubeConfigException>(() => Load(options));
        Assert.Null((await _folder.Load(options).Credentials.GetAsync(TestContext.Current.CancellationToken)).Header);
    }

    /// <summary>KubernetesClient ignores the CA of a cluster whose certificate is not verified; kubectl rejects the combination, and so do we.</summary>
    [Fact]
    public void Difference_CA_of_a_cluster_whose_certificate_is_not_verified_is_rejected()
    {
        using var root = TestCertificates.CreateRoot();
        var options = _folder.WriteContext(
            $"server: https://lab.example.com\ninsecure-skip-tls-verify: true\ncertificate-authority-data: {Encode(root.ExportCertificatePem())}", "token: a");

        Assert.True(Load(options).SkipTlsVerify);
        Assert.Contains("insecure-skip-tls-verify", Assert.Throws<KubeconfigException>(() => _folder.Load(options)).Message, StringComparison.Ordinal);
    }

    /// <summary>KubernetesClient sends credentials over HTTP to any host.</summary>
    [Fact]
    public void Difference_address_without_encryption_is_rejected()
    {
        var options = _folder.WriteContext("server: http://lab.example.com", "token: a");

        Assert.Equal("http://lab.example.com", Load(options).Host.TrimEnd('/'));
        Assert.Throws<KubeconfigException>(() => _folder.Load(options));
    }

    /// <summary>KubernetesClient runs exec plugins when it loads a kubeconfig, with the arguments joined to one text; here the first call runs them.</summary>
    [Fact]
    public async Task Difference_exec_plugin_gets_its_arguments_as_a_list_and_runs_at_the_first_call()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The plugin is a shell script.");
        var script = _folder.WriteScript(
            "plugin", """printf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"count-%s"}}' $#""");
        var options = _folder.WriteContext(
            "server: https://lab.example.com",
            $"exec:\n  apiVersion: client.authentication.k8s.io/v1\n  command: {script}\n  args: [\"two words\"]\n  interactiveMode: Never");

        var theirs = Load(options);
        var ours = await _folder.Load(options).Credentials.GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("Bearer count-2", "Bearer count-1"), (await GetHeaderAsync(theirs), ours.Header!.ToString()));
    }

    private static KubernetesClientConfiguration Load(KubernetesOptions options) =>
        KubernetesClientConfiguration.BuildConfigFromConfigFile(new FileInfo(options.KubeconfigFile!));

    private static async Task<string?> GetHeaderAsync(KubernetesClientConfiguration configuration)
    {
        if (configuration.TokenProvider is { } provider)
        {
            return (await provider.GetAuthenticationHeaderAsync(TestContext.Current.CancellationToken)).ToString();
        }

        return configuration.AccessToken is { Length: > 0 } token ? $"Bearer {token}"
            : configuration.Username is { Length: > 0 } name ? $"Basic {Encode($"{name}:{configuration.Password}")}"
            : null;
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
