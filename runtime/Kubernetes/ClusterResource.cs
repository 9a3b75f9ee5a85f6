using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.Resources;

namespace RunAi.Generated.Kubernetes;

/// <inheritdoc cref="IClusterResource{T}"/>
public sealed class ClusterResource<T> : IClusterResource<T>
    where T : class, IKubernetesObject<T>
{
    /// <summary>Initializes a new instance of the <see cref="ClusterResource{T}"/> class.</summary>
    /// <param name="connection">The connection to the API server: <see cref="KubernetesConnection.Api"/>.</param>
    public ClusterResource(ApiConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Client = new ResourceClient<T>(connection);
    }

    private ResourceClient<T> Client { get; }

    private static ResourceOperations<T> Operations => ResourceOperations<T>.Cluster;

    /// <inheritdoc/>
    public Task<KubernetesList<T>> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ListAsync(null, options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<T> EnumerateAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.EnumerateAsync(null, options, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<WatchEvent<T>> WatchAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.WatchAsync(null, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> GetAsync(string name, CancellationToken cancellationToken = default) =>
        Client.GetAsync(Operations.Main, null, name, cancellationToken);

    /// <inheritdoc/>
    public Task<T> CreateAsync(T body, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.CreateAsync(null, body, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> ReplaceAsync(T body, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ReplaceAsync(Operations.Main, null, body, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> ApplyAsync(T body, string fieldManager, ApplyOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ApplyAsync(Operations.Main, null, body, fieldManager, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> PatchAsync(string name, KubernetesPatch patch, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.PatchAsync(Operations.Main, null, name, patch, options, cancellationToken);

    /// <inheritdoc/>
    public Task<DeletionResult<T>> DeleteAsync(string name, DeletionOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.DeleteAsync(null, name, options, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAllAsync(ListOptions? selection = null, DeletionOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.DeleteAllAsync(null, selection, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> ReplaceStatusAsync(T body, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ReplaceAsync(Operations.Status, null, body, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> PatchStatusAsync(
        string name, KubernetesPatch patch, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.PatchAsync(Operations.Status, null, name, patch, options, cancellationToken);

    /// <inheritdoc/>
    public Task<Scale> GetScaleAsync(string name, CancellationToken cancellationToken = default) =>
        Client.GetAsync(Operations.Scale, null, name, cancellationToken);

    /// <inheritdoc/>
    public Task<Scale> ScaleAsync(string name, int replicas, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.PatchAsync(Operations.Scale, null, name, ResourceClient<T>.CreateScalePatch(replicas), options, cancellationToken);
}
