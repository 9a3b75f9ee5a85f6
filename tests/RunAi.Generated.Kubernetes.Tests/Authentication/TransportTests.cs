using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.Kubernetes.Tests.Support;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Authentication;

/// <summary>Tests TLS, client certificates and redirects with real servers.</summary>
public sealed class TransportTests : IDisposable
{
    private readonly KubeFolder _folder = new();
    private readonly X509Certificate2 _root = TestCertificates.CreateRoot();

    public void Dispose()
    {
        _root.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Private_CA_is_trusted_from_data_and_from_a_file_that_is_replaced()
    {
        using var certificate = TestCertificates.CreateServer(_root);
        using var other = TestCertificates.CreateRoot("Other Root");
        await using var server = await ApiServer.StartAsync(certificate: certificate);
        var file = _folder.Write("ca.crt", other.ExportCertificatePem());

        using var data = _folder.Connect(_folder.WriteContext($"server: {server.Address}\ncertificate-authority-data: {ToBase64(_root)}", "token: a"));
        using var fromFile = _folder.Connect(_folder.WriteContext($"server: {server.Address}\ncertificate-authority: ca.crt", "token: a"));
        await data.ListAsync();
        var refused = await Assert.ThrowsAsync<RunAiConnectionException>(fromFile.ListAsync);
        _folder.Write("ca.crt", _root.ExportCertificatePem());
        await fromFile.ListAsync();

        Assert.Contains($"is not in '{file}'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'certificate-authority' of the cluster 'lab-cluster'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_of_an_unknown_issuer_is_refused_unless_verification_is_skipped()
    {
        using var certificate = TestCertificates.CreateServer(_root);
        await using var server = await ApiServer.StartAsync(certificate: certificate);
        using var strict = _folder.Connect(_folder.WriteContext($"server: {server.Address}", "token: a"));
        using var skips = _folder.Connect(_folder.WriteContext($"server: {server.Address}\ninsecure-skip-tls-verify: true", "token: a"));

        await Assert.ThrowsAsync<RunAiConnectionException>(strict.ListAsync);
        await skips.ListAsync();

        Assert.Single(server.Credentials);
    }

    [Fact]
    public async Task Server_name_of_TLS_replaces_the_host_name_of_the_address()
    {
        using var certificate = TestCertificates.CreateServer(_root, "api.lab.example.com");
        await using var server = await ApiServer.StartAsync(certificate: certificate);
        var cluster = $"server: {server.Address}\ncertificate-authority-data: {ToBase64(_root)}";
        using var without = _folder.Connect(_folder.WriteContext(cluster, "token: a"));
        using var with = _folder.Connect(_folder.WriteContext($"{cluster}\ntls-server-name: api.lab.example.com", "token: a"));

        Assert.Contains("api.lab.example.com", (await Assert.ThrowsAsync<RunAiConnectionException>(without.ListAsync)).Message, StringComparison.Ordinal);
        await with.ListAsync();
    }

    [Fact]
    public async Task Client_certificate_is_sent_from_data_and_from_files()
    {
        using var certificate = TestCertificates.CreateServer(_root);
        using var client = TestCertificates.CreateServer(_root, "mira", usage: "1.3.6.1.5.5.7.3.2");
        var key = client.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem();
        _folder.Write("client.crt", client.ExportCertificatePem());
        _folder.Write("client.key", key);
        await using var server = await ApiServer.StartAsync(certificate: certificate);
        var cluster = $"server: {server.Address}\ncertificate-authority-data: {ToBase64(_root)}";
        using var files = _folder.Connect(_folder.WriteContext(cluster, "client-certificate: client.crt\nclient-key: client.key"));
        using var data = _folder.Connect(_folder.WriteContext(
            cluster, $"token: a\nclient-certificate-data: {ToBase64(client)}\nclient-key-data: {Convert.ToBase64String(Encoding.ASCII.GetBytes(key))}"));

        await files.ListAsync();
        await data.ListAsync();

        Assert.Equal([client.Thumbprint, client.Thumbprint], server.Certificates);
        Assert.Equal(["", "Bearer a"], server.Credentials);
    }

    [Fact]
    public async Task Credential_is_not_sent_to_the_target_of_a_redirect()
    {
        await using var target = await ApiServer.StartAsync();
        await using var server = await ApiServer.StartAsync(context =>
        {
            context.Response.Redirect(target.Address + "elsewhere");
            return Task.CompletedTask;
        });
        using var connection = _folder.Connect(_folder.WriteContext($"server: {server.Address}", "token: a"));

        var exception = await Assert.ThrowsAsync<KubernetesApiException>(connection.ListAsync);

        Assert.True(exception.IsRedirect);
        Assert.Empty(target.Credentials);
    }

    [Fact]
    public async Task Credential_is_not_sent_to_other_origins()
    {
        await using var server = await ApiServer.StartAsync();
        await using var other = await ApiServer.StartAsync();
        using var connection = _folder.Connect(_folder.WriteContext($"server: {server.Address}", "token: s3cr3t"));
        using var tokens = connection.CreateTokenHandler();
        tokens.InnerHandler = connection.CreatePrimaryHandler();
        using var client = new HttpClient(tokens);

        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetAsync(other.Address, TestContext.Current.CancellationToken));
        var response = await client.GetAsync(server.Address, TestContext.Current.CancellationToken);

        Assert.Contains(other.Address.Port.ToString(), exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(other.Credentials);
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task Proxy_of_the_cluster_is_used_with_its_password()
    {
        var targets = new List<string>();
        await using var proxy = await ApiServer.StartAsync(context =>
        {
            targets.Add($"{context.Request.Headers.Host} {context.Request.Headers["Proxy-Authorization"]}");
            return context.Request.Headers.ContainsKey("Proxy-Authorization")
                ? ApiServer.RespondAsync(context)
                : ChallengeAsync(context);
        });
        using var connection = _folder.Connect(_folder.WriteContext(
            $"server: http://127.0.0.1:9/\nproxy-url: http://mira:pa%3Ass@{proxy.Address.Authority}", "token: a"));

        await connection.ListAsync();

        Assert.Equal($"127.0.0.1:9 Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes("mira:pa:ss"))}", targets.Last());
    }

    [Fact]
    public void Descriptions_contain_no_secret()
    {
        using var connection = _folder.Connect(_folder.WriteContext(
            "server: https://lab.example.com\nproxy-url: http://mira:s3cr3t@proxy", "token: s3cr3t"));

        var configuration = _folder.Load(new KubernetesOptions { KubeconfigFile = _folder.GetPath("config") });

        Assert.Equal("https://lab.example.com/ (lab)", connection.ToString());
        Assert.All([connection.ToString(), connection.Cluster.ToString()!, connection.Credentials.ToString()!, configuration.ToString()!], text =>
            Assert.DoesNotContain("s3cr3t", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Credential_is_redacted_in_its_text()
    {
        var credential = await _folder.Load(_folder.WriteContext("server: https://lab.example.com", "token: s3cr3t")).Credentials
            .GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Bearer ***, no client certificate", credential.ToString());
    }

    private static Task ChallengeAsync(HttpContext context)
    {
        context.Response.StatusCode = 407;
        context.Response.Headers.ProxyAuthenticate = "Basic realm=\"proxy\"";
        return Task.CompletedTask;
    }

    private static string ToBase64(X509Certificate2 certificate) => Convert.ToBase64String(Encoding.ASCII.GetBytes(certificate.ExportCertificatePem()));
}
