using RunAi.Generated.Kubernetes.Kubeconfig;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Kubeconfig;

/// <summary>Tests that each error is one sentence with the file, the entry and what to do.</summary>
public sealed class KubeconfigErrorTests : IDisposable
{
    private const string Server = "server: https://lab.example.com";
    private const string Secret = "s3cr3t-value";

    private readonly KubeFolder _folder = new();

    /// <summary>Gets the lines of a cluster and a user, the entry that the message must name, and parts of the message.</summary>
    public static TheoryData<string, string, string, string[]> Entries { get; } = new()
    {
        { "{}", "token: a", "cluster 'lab-cluster'", ["has no server", "add the URL"] },
        { "server: 'https://'", "token: a", "cluster 'lab-cluster'", ["not a URL"] },
        { $"server: https://mira:{Secret}@lab.example.com", "token: a", "cluster 'lab-cluster'", ["user information"] },
        { "server: http://lab.example.com", "token: a", "cluster 'lab-cluster'", ["without encryption", "https://"] },
        { "server: lab.example.com:8080", "token: a", "cluster 'lab-cluster'", ["without encryption"] },
        { Server + "\ncertificate-authority: missing.crt", "token: a", "cluster 'lab-cluster'", ["missing.crt", "does not exist"] },
        { Server + "\ncertificate-authority-data: '!!!'", "token: a", "cluster 'lab-cluster'", ["certificate-authority-data", "base64"] },
        { Server + "\ncertificate-authority-data: QUJD", "token: a", "cluster 'lab-cluster'", ["certificate-authority-data", "no valid certificate"] },
        { Server + "\ninsecure-skip-tls-verify: maybe", "token: a", "cluster 'lab-cluster'", ["insecure-skip-tls-verify", "neither true nor false"] },
        { Server + $"\nproxy-url: 'ftp://mira:{Secret}@proxy'", "token: a", "cluster 'lab-cluster'", ["proxy-url", "socks5"] },
        { "server: [a]", "token: a", "cluster 'lab-cluster'", ["'server'", "not a string"] },
        { Server, $"token: {Secret}\nusername: mira", "user 'mira'", ["both a token and a username"] },
        { Server, "client-certificate-data: QUJD", "user 'mira'", ["without a client-key"] },
        { Server, "client-key-data: QUJD", "user 'mira'", ["without a client-certificate"] },
        { Server, "client-certificate: missing.crt\nclient-key: missing.key", "user 'mira'", ["missing.crt", "cannot be read"] },
        { Server, "client-certificate-data: '?'\nclient-key-data: QUJD", "user 'mira'", ["client-certificate-data", "base64"] },
        { Server, "client-certificate-data: QUJD\nclient-key-data: QUJD", "user 'mira'", ["client-certificate", "no certificate in PEM format"] },
        { Server, "auth-provider: {name: gcp}", "user 'mira'", ["auth-provider 'gcp'", "exec plugin"] },
        { Server, "exec: {apiVersion: client.authentication.k8s.io/v1}", "user 'mira'", ["exec plugin without a command"] },
        { Server, "exec: {apiVersion: client.authentication.k8s.io/v1alpha1, command: a}", "user 'mira'", ["apiVersion", "client.authentication.k8s.io/v1"] },
        { Server, "exec: {apiVersion: client.authentication.k8s.io/v1, command: a, interactiveMode: Sometimes}", "user 'mira'", ["interactiveMode", "Always"] },
        { Server, $"exec: {{apiVersion: client.authentication.k8s.io/v1, command: a, args: {Secret}}}", "user 'mira'", ["'args'", "list of strings"] },
        { Server, "exec: {apiVersion: client.authentication.k8s.io/v1, command: a, env: [{value: b}]}", "user 'mira'", ["'env'"] },
        { Server, "exec: a", "user 'mira'", ["'exec'", "not a mapping"] },
        { Server, "exec: {command: a}\nauth-provider: {name: oidc}", "user 'mira'", ["both an exec plugin and an auth-provider"] },
        { Server, "token: a\nas-groups: [admins]", "user 'mira'", ["without 'as'"] },
    };

    /// <summary>Gets kubeconfigs and parts of the message.</summary>
    public static TheoryData<string, string[]> Files { get; } = new()
    {
        { "a: [", ["not valid YAML", "line"] },
        { "- a", ["not a kubeconfig", "mapping"] },
        { "", ["no current-context", "set the option Context"] },
        { "current-context: lab", ["no context 'lab'", "its current-context"] },
        { "contexts:\n- {name: a, context: {}}\n- {name: b, context: {}}", ["no current-context", "one of 'a', 'b'"] },
        { "current-context: a\ncontexts:\n- {name: a, context: {}}", ["context 'a'", "names no cluster"] },
        { "current-context: a\ncontexts:\n- {name: a, context: {cluster: c}}\nclusters:\n- {name: d, cluster: {}}", ["context 'a'", "cluster 'c'", "use 'd'"] },
        {
            "current-context: a\ncontexts:\n- {name: a, context: {cluster: c, user: u}}\nclusters:\n- {name: c, cluster: {server: \"https://c\"}}",
            ["context 'a'", "user 'u'", "add it to 'users'"]
        },
        { "contexts: a", ["'contexts' is not a list", "line 1"] },
        { "contexts:\n- context: {}", ["an item of 'contexts' has no name", "line 2"] },
        { "users:\n- {name: a, user: b}", ["user 'a' is not a mapping"] },
        { "users:\n- {name: a, user: {}}\n- {name: a, user: {}}", ["'users' contains 'a' twice"] },
        { "users:\n- name: a\n  user: {token: a, token: b}", ["not valid YAML", "Duplicate key"] },
        { "a: *b", ["not valid YAML"] },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Entries))]
    public void Message_names_the_entry_the_file_and_what_to_do(string cluster, string user, string entry, string[] parts)
    {
        var options = _folder.WriteContext(cluster, user);

        var message = Assert.Throws<KubeconfigException>(() => _folder.Load(options)).Message;

        CheckSentence(message, [entry, options.KubeconfigFile!, .. parts]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Message_names_the_file_and_what_to_do(string text, string[] parts)
    {
        var path = _folder.Write("config", text);

        var message = Assert.Throws<KubeconfigException>(() => _folder.Load(new KubernetesOptions { KubeconfigFile = path })).Message;

        CheckSentence(message, [path, .. parts]);
    }

    [Fact]
    public void Unknown_context_of_the_options_is_named_with_the_existing_ones()
    {
        var options = _folder.WriteContext(Server, "token: a");
        options.Context = "missing";

        var message = Assert.Throws<KubeconfigException>(() => _folder.Load(options)).Message;

        CheckSentence(message, [options.KubeconfigFile!, "no context 'missing'", "one of 'lab'"]);
        Assert.DoesNotContain("current-context", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_files_are_named()
    {
        CheckSentence(Assert.Throws<KubeconfigException>(() => _folder.Load()).Message, ["KUBECONFIG is not set", _folder.Variables.DefaultFile]);
        CheckSentence(
            Assert.Throws<KubeconfigException>(() => _folder.Load(new KubernetesOptions { KubeconfigFile = _folder.GetPath("none") })).Message,
            [_folder.GetPath("none"), "does not exist", "KubeconfigFile"]);
        CheckSentence(
            Assert.Throws<KubeconfigException>(() => _folder.Load(new KubernetesOptions { KubeconfigFile = _folder.Root })).Message, [_folder.Root, "folder"]);
        CheckSentence(
            Assert.Throws<KubeconfigException>(() => _folder.Load(new KubernetesOptions { UseServiceAccount = true })).Message,
            ["KUBERNETES_SERVICE_HOST", "UseServiceAccount"]);
        _folder.Set(KubernetesEnvironment.FilesVariable, _folder.GetPath("other"));
        CheckSentence(Assert.Throws<KubeconfigException>(() => _folder.Load()).Message, ["no file of KUBECONFIG exists", _folder.GetPath("other")]);
    }

    [Fact]
    public void Service_account_without_its_CA_file_is_named()
    {
        _folder.Set("KUBERNETES_SERVICE_HOST", "10.0.0.1");
        _folder.Set("KUBERNETES_SERVICE_PORT", "443");

        CheckSentence(Assert.Throws<KubeconfigException>(() => _folder.Load()).Message, ["ca.crt", "does not exist", "mount it"]);
    }

    private static void CheckSentence(string message, string[] parts)
    {
        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }
}
