using System.Diagnostics;
using System.Text.Json;
using RunAi.Generated.Kubernetes.Authentication;
using RunAi.Generated.Kubernetes.Kubeconfig;
using RunAi.Generated.Kubernetes.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Kubernetes.Tests.Kubeconfig;

/// <summary>Merges kubeconfigs with kubectl too.</summary>
public sealed class KubectlTests : IDisposable
{
    private static readonly TestCapability Kubectl = new("kubectl", "install kubectl and add its folder to PATH");

    private readonly KubeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Kubectl_merges_files_in_the_same_way()
    {
        var program = CommandPath.Find("kubectl", _folder.Root, Environment.GetEnvironmentVariable);
        Kubectl.Require(program is not null);
        var files = string.Join(
            Path.PathSeparator,
            Write("one", """
                clusters:
                - {name: c, cluster: {server: "https://first.example.com", proxy-url: "http://proxy:1"}}
                users:
                - {name: u, user: {tokenFile: tokens/u}}
                """),
            _folder.GetPath("missing"),
            Write("two/config", """
                current-context: a
                clusters:
                - {name: c, cluster: {server: "https://second.example.com", tls-server-name: second}}
                - {name: d, cluster: {server: "https://d.example.com", certificate-authority: pki/ca.crt}}
                contexts:
                - {name: a, context: {cluster: c, user: u, namespace: runai-n}}
                - {name: b, context: {cluster: d, user: v}}
                users:
                - {name: u, user: {token: second}}
                - {name: v, user: {tokenFile: tokens/v}}
                """),
            Write("three", """
                current-context: b
                contexts:
                - {name: a, context: {cluster: d, namespace: ignored}}
                """));
        _folder.Set(KubernetesEnvironment.FilesVariable, files);

        foreach (var context in new[] { null, "a", "b" })
        {
            using var view = await ViewAsync(program!, files, context);
            var kubeconfig = MergedKubeconfig.Load(null, _folder.Variables)!;
            var entry = kubeconfig.GetContext(context);
            var (cluster, user) = (kubeconfig.GetCluster(entry), kubeconfig.GetUser(entry)!);

            var theirs = view.RootElement;
            var theirCluster = theirs.GetProperty("clusters")[0];
            Assert.Equal(theirs.GetProperty("contexts")[0].GetProperty("name").GetString(), entry.Name);
            Assert.Equal(Find(theirs.GetProperty("contexts")[0].GetProperty("context"), "namespace"), entry.GetText("namespace"));
            Assert.Equal(theirCluster.GetProperty("name").GetString(), cluster.Name);
            foreach (var property in new[] { "server", "proxy-url", "tls-server-name" })
            {
                Assert.Equal(Find(theirCluster.GetProperty("cluster"), property), cluster.GetText(property));
            }

            // kubectl shows paths as they are written.
            Assert.Equal(Find(theirCluster.GetProperty("cluster"), "certificate-authority"), cluster.GetText("certificate-authority"));
            Assert.Equal(Find(theirs.GetProperty("users")[0].GetProperty("user"), "tokenFile"), user.GetText("tokenFile"));
        }
    }

    private static string? Find(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static async Task<JsonDocument> ViewAsync(string program, string files, string? context)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        start.Environment[KubernetesEnvironment.FilesVariable] = files;
        foreach (var argument in (string[])["config", "view", "--raw", "--minify", "-o", "json", .. context is null ? (string[])[] : ["--context", context]])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        return await JsonDocument.ParseAsync(process.StandardOutput.BaseStream, cancellationToken: TestContext.Current.CancellationToken);
    }

    private string Write(string name, string text) => _folder.Write(name, "apiVersion: v1\nkind: Config\n" + text);
}
