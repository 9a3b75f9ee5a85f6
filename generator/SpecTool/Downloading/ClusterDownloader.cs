using Microsoft.Extensions.Options;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes;
using RunAi.Generated.Kubernetes.CodeGeneration;
using RunAi.Generated.Kubernetes.Kubeconfig;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>
/// Downloads the documents of clusters with the credentials of the user's kubeconfig: what an API server publishes for a group and version, and
/// CustomResourceDefinitions. The credentials are sent to the origin of the cluster only.
/// </summary>
internal sealed class ClusterDownloader(KubernetesEnvironment environment, TimeProvider time) : ISpecSource
{
    public async Task<byte[]> DownloadAsync(string sourceUrl, CancellationToken cancellationToken)
    {
        var url = ClusterUrl.Parse(sourceUrl) ?? throw Fail($"SourceUrl is not valid: {sourceUrl}. Expected {ClusterUrl.Form}.");
        using var timeout = new CancellationTokenSource(DocumentReader.Timeout, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            CheckContext(url);
            var options = new KubernetesOptions { Context = url.Context };
            using var connection = new KubernetesConnection("", options, environment, time, null, null);
            var document = await DownloadAsync(connection, url, sourceUrl, end.Token);
            return url.IsDefinition ? PublishedDefinition.Reduce(document) ?? throw Fail($"{sourceUrl} returned an object of another kind.") : document;
        }
        catch (OptionsValidationException exception)
        {
            throw Fail(exception.Message, exception);
        }
        catch (KubeconfigException exception)
        {
            throw Fail(exception.Message, exception);
        }
        catch (DownloadException exception) when (exception.Id != ToolDiagnosticIds.ClusterDownloadFailed)
        {
            throw Fail(exception.Message, exception);
        }
        catch (Exception exception) when (exception is RunAiException or HttpRequestException or IOException)
        {
            throw Fail($"{sourceUrl} cannot be downloaded: {exception.Message}{GetHint(exception, url)}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Fail(DocumentReader.CreateTimeoutException(sourceUrl, exception).Message, exception);
        }
    }

    private static async Task<byte[]> DownloadAsync(KubernetesConnection connection, ClusterUrl url, string sourceUrl, CancellationToken cancellationToken)
    {
        var operation = new Operation<ApiStream>($"GET {url.Path}", HttpMethod.Get, url.Path).ReturnsStream("200", "application/json").FailsWithStatus();
        try
        {
            await using var stream = await connection.Api.CreateRequest(operation).SendForValueAsync(cancellationToken);
            return await DocumentReader.ReadAsync(stream.Content, sourceUrl, stream.ContentType, cancellationToken);
        }
        catch (RunAiApiException exception) when (exception.IsNotFound)
        {
            var cluster = connection.Context is { } context ? $"{connection.Server} (context \"{context}\")" : $"{connection.Server}";
            throw Fail(
                url.IsDefinition
                    ? $"The cluster {cluster} has no CustomResourceDefinition \"{url.Name}\". Check the name, for example with `kubectl get crds`."
                    : $"The cluster {cluster} does not serve \"{url.Name}\". Check the group and version, for example with `kubectl api-versions`.",
                exception);
        }
    }

    private static string GetHint(Exception exception, ClusterUrl url) => url.IsDefinition && exception is RunAiApiException { IsForbidden: true }
        ? " Users without the permission to read definitions can use kubernetes://CONTEXT/apis/GROUP/VERSION."
        : "";

    private static DownloadException Fail(string message, Exception? inner = null) => new(message, inner) { Id = ToolDiagnosticIds.ClusterDownloadFailed };

    /// <summary>Checks the context before the options are validated, because messages about SourceUrl must name what to write there.</summary>
    private void CheckContext(ClusterUrl url)
    {
        if (MergedKubeconfig.Load(null, environment) is not { } kubeconfig)
        {
            if (url.Context is not null || !environment.IsInCluster)
            {
                throw Fail(
                    $"No kubeconfig was found because {environment.MissingFiles}. Download one from Run:ai, or set {KubernetesEnvironment.FilesVariable}.");
            }

            return;
        }

        var name = url.Context ?? kubeconfig.CurrentContext;
        if (name is null || !kubeconfig.ContextNames.Contains(name, StringComparer.Ordinal))
        {
            var problem = name is null ? "no current-context" : $"no context \"{name}\"{(url.Context is null ? ", which is its current-context" : "")}";
            throw Fail($"The kubeconfig {kubeconfig.Paths} has {problem}. Start SourceUrl with {ListContexts(kubeconfig)}.");
        }
    }

    private static string ListContexts(MergedKubeconfig kubeconfig) => kubeconfig.ContextNames.Count == 0
        ? "the name of a context after adding one to the kubeconfig"
        : string.Join(" or ", kubeconfig.ContextNames.Take(10).Select(ClusterUrl.Format));
}
