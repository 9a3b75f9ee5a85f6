using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Kubernetes.Tests.Support;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Authentication;

public sealed class ExecPluginTests : IDisposable
{
    private const string Version = "client.authentication.k8s.io/v1";
    private const string Server = "server: https://lab.example.com";

    private readonly KubeFolder _folder = new();

    public ExecPluginTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The plugins of these tests are shell scripts.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("client.authentication.k8s.io/v1")]
    [InlineData("client.authentication.k8s.io/v1beta1")]
    public async Task Token_of_the_plugin_is_used(string version)
    {
        _folder.WriteScript("plugin", $$$"""echo '{"apiVersion":"{{{version}}}","kind":"ExecCredential","status":{"token":"from-plugin"}}'""");

        Assert.Equal("Bearer from-plugin", await GetHeaderAsync(Exec("./plugin", version: version)));
    }

    [Fact]
    public async Task Arguments_are_passed_as_a_list_and_variables_are_added()
    {
        var script = _folder.WriteScript("bin/plugin", """
            for argument in "$@"; do printf '%s\n' "$argument"; done > "$ARGUMENTS"
            printf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"%s"}}' "$TOKEN"
            """);
        _folder.Set("PATH", Path.GetDirectoryName(script)!);

        var header = await GetHeaderAsync(Exec("plugin", $$"""
            args: [get-token, "two words", "quote\"d", "", "$(id)", "*"]
            env: [{name: TOKEN, value: a.b}, {name: ARGUMENTS, value: "{{_folder.GetPath("arguments")}}"}]
            """));

        Assert.Equal("Bearer a.b", header);
        Assert.Equal(
            ["get-token", "two words", "quote\"d", "", "$(id)", "*"],
            await File.ReadAllLinesAsync(_folder.GetPath("arguments"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Plugin_receives_the_cluster_if_it_asks_for_it()
    {
        using var root = TestCertificates.CreateRoot();
        var data = Convert.ToBase64String(Encoding.ASCII.GetBytes(root.ExportCertificatePem()));
        WriteInfoPlugin();

        await GetHeaderAsync(Exec("./plugin", "provideClusterInfo: true", cluster: $$"""
            server: https://lab.example.com
            certificate-authority-data: {{data}}
            tls-server-name: api.lab
            proxy-url: http://proxy.example.com:3128
            extensions:
            - name: other
              extension: {a: 1}
            - name: client.authentication.k8s.io/exec
              extension: {audience: lab, number: 1, text: "1", flag: true, nothing: null, list: [1.5]}
            """));

        using var info = ReadInfo();
        var spec = info.RootElement.GetProperty("spec");
        Assert.Equal("ExecCredential", info.RootElement.GetProperty("kind").GetString());
        Assert.Equal(Version, info.RootElement.GetProperty("apiVersion").GetString());
        Assert.False(spec.GetProperty("interactive").GetBoolean());
        using var expected = JsonDocument.Parse($$$"""
            {
              "server": "https://lab.example.com",
              "tls-server-name": "api.lab",
              "certificate-authority-data": "{{{data}}}",
              "proxy-url": "http://proxy.example.com:3128",
              "config": {"audience": "lab", "number": 1, "text": "1", "flag": true, "nothing": null, "list": [1.5]}
            }
            """);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, spec.GetProperty("cluster")), spec.GetRawText());
    }

    [Fact]
    public async Task Plugin_does_not_receive_the_cluster_by_default()
    {
        WriteInfoPlugin();

        await GetHeaderAsync(Exec("./plugin"));

        using var info = ReadInfo();
        Assert.False(info.RootElement.GetProperty("spec").TryGetProperty("cluster", out _));
    }

    [Fact]
    public async Task Credential_is_renewed_before_it_expires_and_callers_share_one_run()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        WriteCountingPlugin("2026-01-01T01:00:00Z", "2026-01-01T02:00:00Z");
        var source = _folder.Load(Exec("./plugin"), time).Credentials;

        var first = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => source.GetAsync(TestContext.Current.CancellationToken).AsTask()));
        time.Advance(TimeSpan.FromMinutes(59));
        var second = await source.GetAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(31));
        var third = await source.GetAsync(TestContext.Current.CancellationToken);

        Assert.All(first, credential => Assert.Same(first[0], credential));
        Assert.Same(first[0], second);
        Assert.Equal(("Bearer run-1", "Bearer run-2"), (first[0].Header!.ToString(), third.Header!.ToString()));
    }

    [Fact]
    public async Task Certificate_of_the_plugin_is_used_and_renewed()
    {
        using var root = TestCertificates.CreateRoot();
        using var first = TestCertificates.CreateServer(root, "mira");
        using var second = TestCertificates.CreateServer(root, "mira");
        _folder.Write("1.json", Certificate(first));
        _folder.Write("2.json", Certificate(second));
        _folder.WriteScript("plugin", """
            cd "$(dirname "$0")"
            if [ -e ran ]; then cat 2.json; else touch ran; cat 1.json; fi
            """);
        using var certificate = TestCertificates.CreateServer(root);
        await using var server = await ApiServer.StartAsync(
            context => context.Connection.ClientCertificate?.Thumbprint == second.Thumbprint
                ? ApiServer.RespondAsync(context)
                : ApiServer.RespondAsync(context, 401, ""),
            certificate);
        using var connection = _folder.Connect(Exec("./plugin", cluster: Cluster(server, root)));

        await connection.ListAsync();

        Assert.Equal([first.Thumbprint, second.Thumbprint], server.Certificates);
    }

    [Fact]
    public async Task Refused_token_is_renewed_once()
    {
        WriteCountingPlugin();
        await using var server = await ApiServer.StartAsync(ApiServer.Require("run-2"));
        using var connection = _folder.Connect(Exec("./plugin", cluster: $"server: {server.Address}"));

        await connection.ListAsync();

        Assert.Equal(["Bearer run-1", "Bearer run-2"], server.Credentials);
    }

    [Fact]
    public async Task Server_that_refuses_every_token_does_not_cause_a_run_for_each_request()
    {
        WriteCountingPlugin();
        await using var server = await ApiServer.StartAsync(ApiServer.Require("none"));
        using var connection = _folder.Connect(Exec("./plugin", cluster: $"server: {server.Address}"));

        for (var call = 0; call < 3; call++)
        {
            Assert.Equal((call, 401), (call, (await Assert.ThrowsAsync<KubernetesApiException>(connection.ListAsync)).ResponseStatusCode));
        }

        Assert.Equal(["Bearer run-1", "Bearer run-2", "Bearer run-2", "Bearer run-2"], server.Credentials);
    }

    private static string Cluster(ApiServer server, X509Certificate2 root) =>
        $"server: {server.Address}\ncertificate-authority-data: {Convert.ToBase64String(Encoding.ASCII.GetBytes(root.ExportCertificatePem()))}";

    private static string Certificate(X509Certificate2 certificate) => JsonSerializer.Serialize(new
    {
        apiVersion = Version,
        kind = "ExecCredential",
        status = new
        {
            clientCertificateData = certificate.ExportCertificatePem(),
            clientKeyData = certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem(),
        },
    });

    private KubernetesOptions Exec(string command, string more = "", string version = Version, string cluster = Server) => _folder.WriteContext(
        cluster, $"exec:\n  apiVersion: {version}\n  command: {command}\n  {more.Replace("\n", "\n  ", StringComparison.Ordinal)}");

    private async Task<string> GetHeaderAsync(KubernetesOptions options) =>
        (await _folder.Load(options).Credentials.GetAsync(TestContext.Current.CancellationToken)).Header!.ToString();

    private void WriteInfoPlugin() => _folder.WriteScript("plugin", $$$"""
        printf '%s' "$KUBERNETES_EXEC_INFO" > "{{{_folder.GetPath("info")}}}"
        echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"a"}}'
        """);

    private JsonDocument ReadInfo() => JsonDocument.Parse(File.ReadAllText(_folder.GetPath("info")));

    /// <summary>Writes a plugin whose token contains the number of its run.</summary>
    private void WriteCountingPlugin(params string[] expiries) => _folder.WriteScript("plugin", $$$"""
        cd "$(dirname "$0")"
        echo run >> runs
        count=$(wc -l < runs | tr -d ' ')
        set -- {{{string.Join(' ', expiries)}}}
        expiry=$(eval "echo \${$count:-}")
        printf '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential",'
        printf '"status":{"token":"run-%s","expirationTimestamp":"%s"}}' "$count" "$expiry"
        """);
}
