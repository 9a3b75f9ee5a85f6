using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.Resources;

namespace RunAi.Generated.Kubernetes;

/// <inheritdoc cref="INamespacedResource{T}"/>
public class NamespacedResource<T> : INamespacedResource<T>
    where T : class, IKubernetesObject<T>
{
    /// <summary>Initializes a new instance of the <see cref="NamespacedResource{T}"/> class.</summary>
    /// <param name="connection">The connection to the API server: <see cref="KubernetesConnection.Api"/>.</param>
    public NamespacedResource(ApiConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Client = new ResourceClient<T>(connection);
    }

    private ResourceClient<T> Client { get; }

    private static ResourceOperations<T> Operations => ResourceOperations<T>.Namespaced;

    /// <inheritdoc/>
    public Task<KubernetesList<T>> ListAsync(string @namespace, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ListAsync(Check(@namespace), options, cancellationToken);

    /// <inheritdoc/>
    public Task<KubernetesList<T>> ListInAllNamespacesAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ListAsync(null, options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<T> EnumerateAsync(string @namespace, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.EnumerateAsync(Check(@namespace), options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<T> EnumerateInAllNamespacesAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.EnumerateAsync(null, options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<WatchEvent<T>> WatchAsync(string @namespace, ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.WatchAsync(Check(@namespace), options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<WatchEvent<T>> WatchInAllNamespacesAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.WatchAsync(null, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> GetAsync(string @namespace, string name, CancellationToken cancellationToken = default) =>
        Client.GetAsync(Operations.Main, Check(@namespace), name, cancellationToken);

    /// <inheritdoc/>
    public Task<T> CreateAsync(string @namespace, T body, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.CreateAsync(Check(@namespace), body, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> ReplaceAsync(string @namespace, T body, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ReplaceAsync(Operations.Main, Check(@namespace), body, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> ApplyAsync(string @namespace, T body, string fieldManager, ApplyOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ApplyAsync(Operations.Main, Check(@namespace), body, fieldManager, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> PatchAsync(
        string @namespace, string name, KubernetesPatch patch, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.PatchAsync(Operations.Main, Check(@namespace), name, patch, options, cancellationToken);

    /// <inheritdoc/>
    public Task<DeletionResult<T>> DeleteAsync(
        string @namespace, string name, DeletionOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.DeleteAsync(Check(@namespace), name, options, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAllAsync(
        string @namespace, ListOptions? selection = null, DeletionOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.DeleteAllAsync(Check(@namespace), selection, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> ReplaceStatusAsync(string @namespace, T body, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ReplaceAsync(Operations.Status, Check(@namespace), body, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> PatchStatusAsync(
        string @namespace, string name, KubernetesPatch patch, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.PatchAsync(Operations.Status, Check(@namespace), name, patch, options, cancellationToken);

    /// <inheritdoc/>
    public Task<Scale> GetScaleAsync(string @namespace, string name, CancellationToken cancellationToken = default) =>
        Client.GetAsync(Operations.Scale, Check(@namespace), name, cancellationToken);

    /// <inheritdoc/>
    public Task<Scale> ScaleAsync(string @namespace, string name, int replicas, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.PatchAsync(Operations.Scale, Check(@namespace), name, ResourceClient<T>.CreateScalePatch(replicas), options, cancellationToken);

    private static string Check(string @namespace)
    {
        ArgumentNullException.ThrowIfNull(@namespace, nameof(@namespace));
        return @namespace;
    }
}
