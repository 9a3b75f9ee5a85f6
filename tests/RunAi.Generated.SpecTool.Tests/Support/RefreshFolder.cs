using System.Net;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Kubernetes.Kubeconfig;
using RunAi.Generated.SpecTool.Commands;
using RunAi.Generated.SpecTool.Downloading;

namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>A project folder and a server with configurable responses.</summary>
public sealed class RefreshFolder : IDisposable
{
    private const string DefaultUrl = "https://tenant.test/docs";

    private readonly string _root = Directory.CreateTempSubdirectory("RunAi.Generated.SpecTool.Tests.").FullName;
    private readonly StringWriter _output = new();

    public string Spec => Path.Combine(_root, "specs", "shop.json");

    public string Lock => Path.Combine(_root, "runai.specs.lock");

    public string Report => Path.Combine(_root, "obj", "shop.json.changes.md");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 5, 4, 23, 0, 0, TimeSpan.Zero));

    /// <summary>Gets the output of the tool.</summary>
    public string Output => _output.ToString();

    /// <summary>Gets the requests that the server received.</summary>
    public IList<HttpRequestMessage> Requests { get; } = [];

    internal Task<bool> RefreshAsync(
        string content, HttpStatusCode status = HttpStatusCode.OK, string url = DefaultUrl, IAccessTokenProvider? tokens = null, string? overlay = null) =>
        RefreshAsync(_ => new HttpResponseMessage(status) { Content = new StringContent(content) }, url, tokens, overlay);

    internal async Task<bool> RefreshAsync(
        Func<HttpRequestMessage, HttpResponseMessage> respond, string url = DefaultUrl, IAccessTokenProvider? tokens = null, string? overlay = null,
        string origins = "")
    {
        using var http = new HttpClient(new Server(this, respond));
        var source = new SpecSource(new SpecDownloader(http, tokens, Time), new ClusterDownloader(Variables, TimeProvider.System));
        return await new SpecRefresh(source, Time, new BuildLog(_output)).RunAsync(
            new RefreshRequest(Spec, "specs/shop.json", url, Lock, overlay, Report) { Origins = origins }, TestContext.Current.CancellationToken);
    }

    /// <summary>Refreshes a spec whose URL is https://tenant.test/api/docs.json.</summary>
    /// <param name="documents">The documents of the server by URL. For others, it responds with the status code 404.</param>
    /// <param name="origins">The other origins that the project allows.</param>
    /// <param name="tokens">The tokens of the tenant.</param>
    internal Task<bool> RefreshAsync(IReadOnlyDictionary<string, string> documents, string origins = "", IAccessTokenProvider? tokens = null) =>
        RefreshAsync(
            request => documents.TryGetValue(request.RequestUri!.AbsoluteUri, out var text)
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text) }
                : new HttpResponseMessage(HttpStatusCode.NotFound),
            "https://tenant.test/api/docs.json",
            tokens,
            origins: origins);

    /// <summary>Gets the files of the folder specs and their texts, by their paths relative to it.</summary>
    public IReadOnlyDictionary<string, string> ReadSpecs()
    {
        var folder = Path.Combine(_root, "specs");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    /// <summary>Gets the environment of kubeconfigs, which is independent of the machine's.</summary>
    internal KubernetesEnvironment Variables => new()
    {
        GetVariable = name => name == KubernetesEnvironment.FilesVariable ? Kubeconfig : null,
        HomeDirectory = Path.Combine(_root, "home"),
    };

    /// <summary>Gets or sets the value of KUBECONFIG.</summary>
    public string? Kubeconfig { get; set; }

    /// <summary>Writes a file of the project and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(_root, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose()
    {
        _output.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private sealed class Server(RefreshFolder folder, Func<HttpRequestMessage, HttpResponseMessage> respond) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            folder.Requests.Add(request);
            var response = respond(request);
            response.RequestMessage = request;
            return Task.FromResult(response);
        }
    }
}
