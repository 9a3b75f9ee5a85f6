using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>Sends the requests of a kind. The namespace is null for objects of the cluster, and for lists of all namespaces.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class ResourceClient<T>(ApiConnection connection)
    where T : class, IKubernetesObject<T>
{
    public Task<KubernetesList<T>> ListAsync(string? @namespace, ListOptions? options, CancellationToken cancellationToken)
    {
        var request = Create(Operations(@namespace).List, @namespace);
        request.AddOptions(options);
        return request.SendForValueAsync(cancellationToken);
    }

    public async IAsyncEnumerable<T> EnumerateAsync(
        string? @namespace, ListOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = options ?? new ListOptions();
        while (true)
        {
            KubernetesList<T> page;
            try
            {
                page = await ListAsync(@namespace, next, cancellationToken).ConfigureAwait(false);
            }
            catch (KubernetesApiException failure)
                when (failure.IsExpired && next is { Continue: not null, ResourceVersionMatch: not ResourceVersionMatch.Exact })
            {
                // The server proposes a token that continues with the current state, or the list starts again
                // (Kubernetes API concepts, "Retrieving large results sets in chunks").
                next = next with { Continue = failure.Status?.Continue };
                continue;
            }

            foreach (var item in page.Items)
            {
                if (item.Metadata?.Uid is not { } uid || seen.Add(uid))
                {
                    yield return item;
                }
            }

            if (page.Continue is not { } token)
            {
                yield break;
            }

            next = next with { Continue = token };
        }
    }

    public IAsyncEnumerable<WatchEvent<T>> WatchAsync(string? @namespace, ListOptions? options, CancellationToken cancellationToken)
    {
        var selection = options ?? new ListOptions();
        var first = selection;
        var source = new WatchSource<T>
        {
            List = async (limit, token, cancel) =>
            {
                var page = await ListAsync(@namespace, first with { Limit = limit, Continue = token }, cancel).ConfigureAwait(false);
                if (page.Continue is null)
                {
                    // The version of the caller is older than the state that a later list must return.
                    first = selection with { ResourceVersion = null, ResourceVersionMatch = null };
                }

                return new WatchPage<T>(page.Items, page.Metadata?.ResourceVersion, page.Continue);
            },
            Watch = (version, seconds, cancel) =>
            {
                var request = Create(Operations(@namespace).Watch, @namespace);
                request.AddQuery("allowWatchBookmarks", true);
                request.AddSelectors(options);
                request.AddQuery("resourceVersion", version);
                request.AddQuery("timeoutSeconds", seconds);
                request.AddQuery("watch", true);
                return request.SendForValueAsync(cancel);
            },
            Read = T.Read,
            GetUid = static item => item.Metadata?.Uid,
            GetResourceVersion = static item => item.Metadata?.ResourceVersion,
        };
        return source.WatchAsync(cancellationToken);
    }

    public Task<T> CreateAsync(string? @namespace, T body, WriteOptions? options, CancellationToken cancellationToken)
    {
        var request = Create(Operations(@namespace).Post, @namespace);
        request.AddOptions(options);
        request.SetJsonBody(Complete(body), Write);
        return request.SendForValueAsync(cancellationToken);
    }

    public Task<TItem> GetAsync<TItem>(ItemOperations<TItem> operations, string? @namespace, string name, CancellationToken cancellationToken) =>
        Create(operations.Get, @namespace, name).SendForValueAsync(cancellationToken);

    public Task<T> ReplaceAsync(
        ItemOperations<T> operations, string? @namespace, T body, WriteOptions? options, CancellationToken cancellationToken) =>
        ReplaceAsync(operations, @namespace, GetName(body), Complete(body), options, cancellationToken);

    public Task<TItem> ReplaceAsync<TItem>(
        ItemOperations<TItem> operations, string? @namespace, string name, TItem body, WriteOptions? options, CancellationToken cancellationToken)
        where TItem : IJsonModel<TItem>
    {
        var request = Create(operations.Put, @namespace, name);
        request.AddOptions(options);
        request.SetJsonBody(body, Write);
        return request.SendForValueAsync(cancellationToken);
    }

    public Task<T> ApplyAsync(
        ItemOperations<T> operations, string? @namespace, T body, string fieldManager, ApplyOptions? options, CancellationToken cancellationToken)
    {
        var request = Create(operations.Patch, @namespace, GetName(body));
        request.AddOptions(fieldManager, options);

        // Each JSON text is also YAML.
        request.SetJsonBody(Complete(body), Write, "application/apply-patch+yaml");
        return request.SendForValueAsync(cancellationToken);
    }

    public Task<TItem> PatchAsync<TItem>(
        ItemOperations<TItem> operations, string? @namespace, string name, KubernetesPatch patch, WriteOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(patch);
        var request = Create(operations.Patch, @namespace, name);
        request.AddOptions(options);
        request.SetJsonBody(patch, static (writer, value) => value.Write(writer), patch.MediaType);
        return request.SendForValueAsync(cancellationToken);
    }

    public Task<DeletionResult<T>> DeleteAsync(string? @namespace, string name, DeletionOptions? options, CancellationToken cancellationToken)
    {
        var request = Create(Operations(@namespace).Delete, @namespace, name);
        request.SetBody(options);
        return request.SendForValueAsync(cancellationToken);
    }

    public Task DeleteAllAsync(string? @namespace, ListOptions? selection, DeletionOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(Operations(@namespace).DeleteCollection);
        AddNamespace(request, @namespace);
        request.AddSelection(selection);
        request.SetBody(options);
        return request.SendForSuccessAsync(cancellationToken);
    }

    public static ResourceOperations<T> Operations(string? @namespace) =>
        @namespace is null ? ResourceOperations<T>.Cluster : ResourceOperations<T>.Namespaced;

    public static KubernetesPatch CreateScalePatch(int replicas) =>
        KubernetesPatch.Merge(new JsonObject { ["spec"] = new JsonObject { ["replicas"] = replicas } });

    private static string GetName(T body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.Metadata?.Name is { Length: > 0 } name
            ? name
            : throw new ArgumentException($"The {T.Resource.Kind} must have a name: set Metadata.Name.", nameof(body));
    }

    private static T Complete(T body)
    {
        ArgumentNullException.ThrowIfNull(body);
        body.ApiVersion ??= T.Resource.ApiVersion;
        body.Kind ??= T.Resource.Kind;
        return body;
    }

    private static void Write<TItem>(Utf8JsonWriter writer, TItem value)
        where TItem : IJsonModel<TItem> => value.Write(writer);

    private static void AddNamespace(ApiRequestBase request, string? @namespace)
    {
        if (@namespace is not null)
        {
            request.AddPath("namespace", @namespace);
        }
    }

    private ApiRequest<TResult> Create<TResult>(Operation<TResult> operation, string? @namespace, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var request = Create(operation, @namespace);
        request.AddPath("name", name);
        return request;
    }

    private ApiRequest<TResult> Create<TResult>(Operation<TResult> operation, string? @namespace)
    {
        var request = connection.CreateRequest(operation);
        AddNamespace(request, @namespace);
        return request;
    }
}
