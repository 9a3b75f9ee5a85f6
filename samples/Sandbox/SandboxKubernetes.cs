using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using RunAi.Generated.Sandbox.Kubernetes;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.Kubernetes.Workloads;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox;

/// <summary>
/// Represents the Kubernetes API of the sandbox's cluster, which has a port of its own with TLS, because kubectl sends tokens only over TLS. Its namespaces
/// and workloads are the projects and workloads of the tenant.
/// </summary>
public sealed class SandboxKubernetes
{
    private readonly HttpClient _http;
    private readonly KubernetesCluster _cluster;
    private readonly TenantState _state;
    private readonly RequestLog _log;
    private readonly RunAiSandbox _sandbox;

    internal SandboxKubernetes(
        RunAiSandbox sandbox, Uri url, X509Certificate2 certificate, HttpClient http, KubernetesCluster cluster, TenantState state, RequestLog log)
    {
        _sandbox = sandbox;
        _http = http;
        _cluster = cluster;
        _state = state;
        _log = log;
        Url = url;
        CertificateAuthority = certificate.ExportCertificatePem();
    }

    /// <summary>Gets the address of the API.</summary>
    public Uri Url { get; }

    /// <summary>Gets the certificate that clients have to trust, in PEM format.</summary>
    public string CertificateAuthority { get; }

    /// <summary>Gets the requests so far, in the order of their responses.</summary>
    public IReadOnlyList<SandboxKubernetesRequest> Requests => _log.Requests;

    /// <summary>
    /// Creates a kubeconfig with a new token of the first application. Its context is named sandbox, and its namespace is that of the first project.
    /// </summary>
    /// <param name="cancellationToken">Cancels the token request.</param>
    /// <returns>The text of the kubeconfig.</returns>
    public async Task<string> CreateKubeconfigAsync(CancellationToken cancellationToken = default)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", _sandbox.ClientId), new("client_secret", _sandbox.ClientSecret),
        ]);
        using var response = await _http.PostAsync(_sandbox.TokenEndpoint, form, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var content = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken).ConfigureAwait(false);
        lock (_state.Gate)
        {
            var space = _state.Projects.Count > 0 ? ResponseMapper.Namespace(_state.Projects[0]) : "default";
            return Kubeconfig.Create(Url, CertificateAuthority, content.GetProperty("access_token").GetString()!, space);
        }
    }

    /// <summary>Writes a kubeconfig that only the current user can read, because it contains a token.</summary>
    /// <param name="path">The path of the file, which is replaced.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task WriteKubeconfigAsync(string path, CancellationToken cancellationToken = default)
    {
        var text = await CreateKubeconfigAsync(cancellationToken).ConfigureAwait(false);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new StreamWriter(path, options);
        await file.WriteAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Lets all resource versions and continue tokens so far expire: watches and lists that continue from them fail with 410. Open watches continue.
    /// </summary>
    public void ExpireResourceVersions() => Run(store => store.Expire());

    /// <summary>Ends all open watches, as API servers do after some time.</summary>
    public void CloseWatches() => Run(store => store.CloseWatches(abortsConnections: false));

    /// <summary>Closes the connections of all open watches without the end of their responses.</summary>
    public void AbortWatches() => Run(store => store.CloseWatches(abortsConnections: true));

    /// <summary>Sends a bookmark to all open watches that accept bookmarks. Otherwise, they get one each minute.</summary>
    public void SendBookmarks() => Run(store => store.SendBookmarks());

    /// <summary>Writes a line to the log of a pod.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="pod">The name of the pod.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="ArgumentException">The pod does not exist.</exception>
    public void WriteLog(string @namespace, string pod, string line)
    {
        lock (_state.Gate)
        {
            var found = _cluster.Store.Find(CoreDefinitions.Pod.Resource, new ObjectKey(@namespace, pod))
                ?? throw new ArgumentException($"The namespace '{@namespace}' has no pod '{pod}'.", nameof(pod));
            _cluster.Logs.Get(found.GetUid()).Write(new LogLine(_state.Now, line));
        }
    }

    private void Run(Action<ObjectStore> action)
    {
        lock (_state.Gate)
        {
            action(_cluster.Store);
        }
    }
}
