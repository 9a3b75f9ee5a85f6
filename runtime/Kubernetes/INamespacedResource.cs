namespace RunAi.Generated.Kubernetes;

/// <summary>Lists, reads and changes the objects of a kind whose objects belong to namespaces.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public interface INamespacedResource<T>
    where T : class, IKubernetesObject<T>
{
    /// <summary>Lists a page of the objects in a namespace.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="options">Selects objects and the page.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task<KubernetesList<T>> ListAsync(string @namespace, ListOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Lists a page of the objects in all namespaces.</summary>
    /// <param name="options">Selects objects and the page.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task<KubernetesList<T>> ListInAllNamespacesAsync(ListOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Enumerates all objects in a namespace, page by page. If the token of a page expires, the enumeration continues with the current state of the
    /// remaining objects; no object is returned twice.
    /// </summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="options">Selects objects and the size of pages.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    IAsyncEnumerable<T> EnumerateAsync(string @namespace, ListOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Enumerates all objects in all namespaces. See <see cref="EnumerateAsync"/>.</summary>
    /// <param name="options">Selects objects and the size of pages.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    IAsyncEnumerable<T> EnumerateInAllNamespacesAsync(ListOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the objects in a namespace and watches their changes until the enumeration is canceled. It continues after interruptions: see
    /// <see cref="WatchEvent{T}"/>.
    /// </summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="options">Selects objects by labels and fields.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <exception cref="KubernetesApiException">The first list failed, or the server refuses the watch.</exception>
    IAsyncEnumerable<WatchEvent<T>> WatchAsync(string @namespace, ListOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the objects in all namespaces and watches their changes. See <see cref="WatchAsync"/>.</summary>
    /// <param name="options">Selects objects by labels and fields.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <exception cref="KubernetesApiException">The first list failed, or the server refuses the watch.</exception>
    IAsyncEnumerable<WatchEvent<T>> WatchInAllNamespacesAsync(ListOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets an object.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="KubernetesApiException">The server returned an error, for example because the object does not exist.</exception>
    Task<T> GetAsync(string @namespace, string name, CancellationToken cancellationToken = default);

    /// <summary>Creates an object.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="body">The object, with a name or a prefix of the name in its metadata.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The object as the server stored it.</returns>
    /// <exception cref="KubernetesApiException">
    /// The server returned an error. <see cref="KubernetesApiException.IsAlreadyExists"/> tells that an object has the name.
    /// </exception>
    Task<T> CreateAsync(string @namespace, T body, WriteOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Replaces an object. The version in its metadata must be that of the stored object, so that no other change is lost.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="body">The object, with its name in its metadata.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The object as the server stored it.</returns>
    /// <exception cref="ArgumentException">The metadata contains no name.</exception>
    /// <exception cref="KubernetesApiException">
    /// The server returned an error. <see cref="KubernetesApiException.IsConflict"/> tells that the object was changed in the meantime.
    /// </exception>
    Task<T> ReplaceAsync(string @namespace, T body, WriteOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates an object, or changes the fields of an existing one, by server-side apply: the manager owns the fields that the object contains, and fields that
    /// it no longer contains are removed.
    /// </summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="body">The object, with its name in its metadata and only the fields that the manager owns.</param>
    /// <param name="fieldManager">The name of the manager, at most 128 characters. Use the same name in each call.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The object as the server stored it.</returns>
    /// <exception cref="ArgumentException">The metadata contains no name, or the name of the manager is empty or too long.</exception>
    /// <exception cref="KubernetesApiException">
    /// The server returned an error. <see cref="KubernetesApiException.FieldConflicts"/> lists the fields that other managers own.
    /// </exception>
    Task<T> ApplyAsync(
        string @namespace, T body, string fieldManager, ApplyOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Changes parts of an object.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="patch">The changes.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The object as the server stored it.</returns>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task<T> PatchAsync(
        string @namespace, string name, KubernetesPatch patch, WriteOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes an object.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result, which contains the object while finalizers or a grace period hold it.</returns>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task<DeletionResult<T>> DeleteAsync(string @namespace, string name, DeletionOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes all selected objects in a namespace.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="selection">Selects the objects by labels and fields; all when <see langword="null"/>.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ArgumentException">The selection contains other options, such as a limit.</exception>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task DeleteAllAsync(
        string @namespace, ListOptions? selection = null, DeletionOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the status of an object, as controllers do. All other fields are ignored. The kind must have the subresource <c>status</c>.
    /// </summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="body">The object, with its name and version in its metadata.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The object as the server stored it.</returns>
    /// <exception cref="ArgumentException">The metadata contains no name.</exception>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task<T> ReplaceStatusAsync(string @namespace, T body, WriteOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Changes parts of the status of an object. The kind must have the subresource <c>status</c>.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="patch">The changes, in which the paths begin with the property <c>status</c>.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The object as the server stored it.</returns>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task<T> PatchStatusAsync(
        string @namespace, string name, KubernetesPatch patch, WriteOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the number of replicas of an object. The kind must have the subresource <c>scale</c>.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task<Scale> GetScaleAsync(string @namespace, string name, CancellationToken cancellationToken = default);

    /// <summary>Changes the desired number of replicas of an object. The kind must have the subresource <c>scale</c>.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="replicas">The number of replicas.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The number of replicas as the server stored it.</returns>
    /// <exception cref="KubernetesApiException">The server returned an error.</exception>
    Task<Scale> ScaleAsync(string @namespace, string name, int replicas, WriteOptions? options = null, CancellationToken cancellationToken = default);
}
