using System.Security.Cryptography.X509Certificates;
using System.Text;
using RunAi.Generated.SpecTool.Tests.Support;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Refresh;

/// <summary>Tests the download of documents from a cluster with a private CA.</summary>
public sealed class ClusterRefreshTests : IDisposable
{
    private const string Arn = "arn:aws:eks:eu-west-1:123456789012:cluster/lab";

    private const string Definition = """
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"things.example.com","uid":"1","resourceVersion":"7",
        "creationTimestamp":"2026-01-01T00:00:00Z","managedFields":[{"manager":"helm"}]},"spec":{"group":"example.com","scope":"Namespaced",
        "names":{"kind":"Thing","plural":"things"},"versions":[{"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":
        {"type":"object","properties":{"spec":{"type":"object","properties":{"größe":{"type":"integer"}}}}}}}]},"status":{"conditions":[]}}
        """;

    private readonly RefreshFolder _folder = new();
    private readonly X509Certificate2 _root = TestCertificates.CreateRoot();
    private readonly X509Certificate2 _certificate;

    public ClusterRefreshTests() => _certificate = TestCertificates.CreateServer(_root);

    private static string Published => Specs.Document(
        """
        "/apis/example.com/v1/things":{"get":{"operationId":"listExampleComV1Thing","responses":{"204":{"description":"none"}}}}
        """,
        version: "v1");

    public void Dispose()
    {
        _folder.Dispose();
        _certificate.Dispose();
        _root.Dispose();
    }

    [Theory]
    [InlineData("kubernetes://lab/apis/example.com/v1")]
    [InlineData("kubernetes:///apis/example.com/v1")]
    [InlineData("kubernetes://arn%3Aaws%3Aeks%3Aeu-west-1%3A123456789012%3Acluster%2Flab/apis/example.com/v1")]
    public async Task Document_of_a_group_is_saved_unchanged_and_locked(string url)
    {
        await using var server = Start(("/openapi/v3/apis/example.com/v1", Published));
        WriteKubeconfig(server);

        Assert.True(await RefreshAsync(url), _folder.Output);

        Assert.Equal(Published, await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken));
        Assert.Contains($"\"url\": \"{url}\"", await File.ReadAllTextAsync(_folder.Lock, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["GET Bearer t0k3n"], server.Requests);
        Assert.Empty(_folder.Requests);
    }

    [Fact]
    public async Task Definition_is_saved_without_what_the_server_records()
    {
        await using var server = Start(("/apis/apiextensions.k8s.io/v1/customresourcedefinitions/things.example.com", Definition));
        WriteKubeconfig(server);

        Assert.True(await RefreshAsync("kubernetes://lab/crds/things.example.com"), _folder.Output);

        var saved = await File.ReadAllTextAsync(_folder.Spec, TestContext.Current.CancellationToken);
        Assert.StartsWith(
            "{\n  \"apiVersion\": \"apiextensions.k8s.io/v1\",\n  \"kind\": \"CustomResourceDefinition\",\n"
            + "  \"metadata\": {\n    \"name\": \"things.example.com\"\n  },\n  \"spec\": {\n",
            saved,
            StringComparison.Ordinal);
        Assert.Contains("\"größe\": {", saved, StringComparison.Ordinal);
        Assert.DoesNotContain("status", saved, StringComparison.Ordinal);
        Assert.DoesNotContain("RUNAI", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deeply_nested_definition_is_saved()
    {
        var schema = new StringBuilder("{\"type\":\"object\"}");
        for (var i = 0; i < 45; i++)
        {
            schema.Insert(0, "{\"type\":\"object\",\"properties\":{\"a\":").Append("}}");
        }

        var definition = Definition.Replace("{\"type\":\"integer\"}", schema.ToString(), StringComparison.Ordinal);
        await using var server = Start(("/apis/apiextensions.k8s.io/v1/customresourcedefinitions/things.example.com", definition));
        WriteKubeconfig(server);

        Assert.True(await RefreshAsync("kubernetes://lab/crds/things.example.com"), _folder.Output);
    }

    [Theory]
    [InlineData("kubernetes://other/api/v1", "no context \"other\". Start SourceUrl with kubernetes://lab or "
        + "kubernetes://arn%3Aaws%3Aeks%3Aeu-west-1%3A123456789012%3Acluster%2Flab.")]
    [InlineData("kubernetes://lab", "Expected kubernetes://CONTEXT/apis/GROUP/VERSION, kubernetes://CONTEXT/api/VERSION or kubernetes://CONTEXT/crds/NAME, "
        + "where CONTEXT is the name of a context in the kubeconfig, with %2F for each slash in the name, or empty for the current context.")]
    [InlineData("kubernetes://lab/apis/none.example.com/v1", "(context \"lab\") does not serve \"none.example.com/v1\". Check the group and version, for "
        + "example with `kubectl api-versions`.")]
    [InlineData("kubernetes://lab/crds/none.example.com", "(context \"lab\") has no CustomResourceDefinition \"none.example.com\". Check the name")]
    [InlineData("kubernetes://lab/crds/forbidden.example.com",
        "Users without the permission to read definitions can use kubernetes://CONTEXT/apis/GROUP/VERSION.")]
    [InlineData("kubernetes://lab/crds/pod.example.com", "returned an object of another kind.")]
    [InlineData("kubernetes://lab/apis/page.example.com/v1", "returned a document that looks like an HTML page")]
    public async Task Failure_is_one_error_that_says_what_to_do(string url, string message)
    {
        await using var server = Start(
            ("/apis/apiextensions.k8s.io/v1/customresourcedefinitions/forbidden.example.com", ""),
            ("/apis/apiextensions.k8s.io/v1/customresourcedefinitions/pod.example.com", "{\"kind\":\"Pod\"}"),
            ("/openapi/v3/apis/page.example.com/v1", "<html><head><title>Log in</title></head></html>"));
        WriteKubeconfig(server);

        Assert.False(await RefreshAsync(url));

        var error = Assert.Single(_folder.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains(" : error RUNAI0114: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Spec));
        Assert.False(File.Exists(_folder.Lock));
    }

    [Fact]
    public async Task Missing_kubeconfig_is_an_error_that_names_where_it_was_searched()
    {
        Assert.False(await RefreshAsync("kubernetes://lab/api/v1"));

        Assert.Contains("RUNAI0114: No kubeconfig was found because KUBECONFIG is not set and '", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_login_is_an_error_that_names_the_command()
    {
        _folder.Kubeconfig = _folder.Write("config", CreateKubeconfig("https://127.0.0.1:1", "auth-provider: {name: oidc, config: {client-id: runai}}"));

        Assert.False(await RefreshAsync("kubernetes://lab/api/v1"));

        Assert.Contains("`runai login`", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_entry_is_an_error_that_names_the_file_and_the_entry()
    {
        _folder.Kubeconfig = _folder.Write("config", CreateKubeconfig("http://lab.example.com", "token: t0k3n"));

        Assert.False(await RefreshAsync("kubernetes://lab/api/v1"));

        Assert.Contains(_folder.Kubeconfig, _folder.Output, StringComparison.Ordinal);
        Assert.Contains("lab-cluster", _folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_of_another_CA_is_refused_before_the_token_is_sent()
    {
        using var other = TestCertificates.CreateRoot("Other Root");
        await using var server = Start();
        WriteKubeconfig(server, other);

        Assert.False(await RefreshAsync("kubernetes://lab/api/v1"));

        Assert.Contains("RUNAI0114", _folder.Output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static string ToBase64(X509Certificate2 certificate) => Convert.ToBase64String(Encoding.UTF8.GetBytes(certificate.ExportCertificatePem()));

    private Task<bool> RefreshAsync(string url) => _folder.RefreshAsync(_ => throw new InvalidOperationException("Only the cluster has the document."), url);

    private TlsSpecServer Start(params (string Target, string Body)[] documents) => new(_certificate, target =>
    {
        var body = documents.FirstOrDefault(document => document.Target == target).Body;
        return body switch
        {
            null => ("404 Not Found", """{"kind":"Status","status":"Failure","message":"not found","reason":"NotFound","code":404}"""),
            "" => ("403 Forbidden", """{"kind":"Status","status":"Failure","message":"no permission","reason":"Forbidden","code":403}"""),
            _ => ("200 OK", body),
        };
    });

    private void WriteKubeconfig(TlsSpecServer server, X509Certificate2? root = null) =>
        _folder.Kubeconfig = _folder.Write("config", CreateKubeconfig(server.Url, "token: t0k3n", root ?? _root));

    private string CreateKubeconfig(string server, string user, X509Certificate2? root = null) => $$$"""
        apiVersion: v1
        kind: Config
        current-context: lab
        contexts:
        - { name: lab, context: { cluster: lab-cluster, user: mira } }
        - { name: '{{{Arn}}}', context: { cluster: lab-cluster, user: mira } }
        clusters:
        - name: lab-cluster
          cluster: { server: '{{{server}}}', certificate-authority-data: {{{ToBase64(root ?? _root)}}} }
        users:
        - name: mira
          user: { {{{user}}} }
        """;
}
