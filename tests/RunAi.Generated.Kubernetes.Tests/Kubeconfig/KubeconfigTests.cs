using RunAi.Generated.Kubernetes.Kubeconfig;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Kubeconfig;

public sealed class KubeconfigTests : IDisposable
{
    private readonly KubeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Current_context_of_the_default_file_is_used()
    {
        _folder.WriteContext("server: https://lab.example.com:6443/clusters/a", "token: secret", "home/.kube/config");

        var configuration = _folder.Load();

        Assert.Equal(("lab", "runai-vision"), (configuration.Context, configuration.Namespace));
        Assert.Equal(new Uri("https://lab.example.com:6443/clusters/a"), configuration.Cluster.Server);
    }

    [Fact]
    public void Options_select_another_context_and_namespace()
    {
        Merge(File("b", "https://b.example.com"), File("a", "https://a.example.com"));

        var configuration = _folder.Load(new KubernetesOptions { Context = "a", Namespace = "other" });

        Assert.Equal(("a", "other", "a.example.com"), (configuration.Context, configuration.Namespace, configuration.Cluster.Server.Host));
    }

    [Fact]
    public void Context_without_a_namespace_uses_the_default_namespace()
    {
        Merge(File("a", "https://a.example.com"));

        Assert.Equal("default", _folder.Load().Namespace);
    }

    [Fact]
    public void First_file_of_the_variable_wins_for_each_entry_and_for_the_current_context()
    {
        var first = _folder.Write("one", """
            clusters:
            - {name: shared, cluster: {server: "https://first.example.com"}}
            """);
        var second = _folder.Write("two", """
            current-context: chosen
            clusters:
            - {name: shared, cluster: {server: "https://second.example.com", tls-server-name: second}}
            contexts:
            - {name: chosen, context: {cluster: shared}}
            """);
        var third = _folder.Write("three", """
            current-context: ignored
            contexts:
            - {name: chosen, context: {cluster: other, namespace: ignored}}
            """);
        Merge(first, _folder.GetPath("missing"), second, third, second);

        var configuration = _folder.Load();

        Assert.Equal(("chosen", "default"), (configuration.Context, configuration.Namespace));
        Assert.Equal(("first.example.com", null), (configuration.Cluster.Server.Host, configuration.Cluster.TlsServerName));
    }

    [Fact]
    public async Task Relative_paths_are_relative_to_the_file_that_contains_them()
    {
        _folder.Write("users/tokens/mira", "from-file\n");
        var users = _folder.Write("users/config", "users:\n- {name: mira, user: {tokenFile: tokens/mira}}\n");
        var contexts = _folder.Write("contexts/config", """
            current-context: lab
            contexts:
            - {name: lab, context: {cluster: lab, user: mira}}
            clusters:
            - {name: lab, cluster: {server: "https://lab.example.com"}}
            """);
        Merge(contexts, users);

        var credential = await _folder.Load().Credentials.GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Bearer from-file", credential.Header!.ToString());
    }

    [Fact]
    public void Kubeconfigs_in_JSON_and_with_anchors_are_read()
    {
        var json = _folder.Write("json", """
            {"current-context": "a", "contexts": [{"name": "a", "context": {"cluster": "c"}}],
             "clusters": [{"name": "c", "cluster": {"server": "https:\/\/json.example.com"}}], "users": null}
            """);
        var anchors = _folder.Write("anchors", """
            current-context: a
            contexts: [{name: a, context: {cluster: c}}]
            clusters:
            - name: b
              cluster: &server {server: "https://anchor.example.com"}
            - name: c
              cluster: *server
            """);

        Assert.Equal("json.example.com", _folder.Load(new KubernetesOptions { KubeconfigFile = json }).Cluster.Server.Host);
        Assert.Equal("anchor.example.com", _folder.Load(new KubernetesOptions { KubeconfigFile = anchors }).Cluster.Server.Host);
    }

    [Fact]
    public async Task Service_account_is_used_in_a_pod_without_a_kubeconfig()
    {
        AddServiceAccount();

        var configuration = _folder.Load();

        Assert.Equal((null, "runai-pods"), (configuration.Context, configuration.Namespace));
        Assert.Equal("https://[fd00::1]:6443/", configuration.Cluster.Server.AbsoluteUri);
        Assert.True(configuration.Cluster.Trust.IsPrivate);
        Assert.Equal("Bearer pod-token", (await configuration.Credentials.GetAsync(TestContext.Current.CancellationToken)).Header!.ToString());
    }

    [Fact]
    public void Kubeconfig_takes_precedence_over_the_service_account_unless_the_options_choose_it()
    {
        AddServiceAccount();
        _folder.WriteContext("server: https://lab.example.com", "token: secret", "home/.kube/config");

        Assert.Equal("lab", _folder.Load().Context);
        Assert.Null(_folder.Load(new KubernetesOptions { UseServiceAccount = true }).Context);
    }

    private void AddServiceAccount()
    {
        _folder.Set("KUBERNETES_SERVICE_HOST", "fd00::1");
        _folder.Set("KUBERNETES_SERVICE_PORT", "6443");
        _folder.Write("serviceaccount/token", "pod-token");
        _folder.Write("serviceaccount/namespace", "runai-pods");
        using var root = RunAi.Generated.Tests.Support.TestCertificates.CreateRoot();
        _folder.Write("serviceaccount/ca.crt", root.ExportCertificatePem());
    }

    private void Merge(params string[] files) => _folder.Set(KubernetesEnvironment.FilesVariable, string.Join(Path.PathSeparator, files));

    private string File(string name, string server) => _folder.Write($"file-{name}", $$"""
        current-context: {{name}}
        contexts: [{name: {{name}}, context: {cluster: "{{name}}" } }]
        clusters: [{name: {{name}}, cluster: {server: "{{server}}" } }]
        """);
}
