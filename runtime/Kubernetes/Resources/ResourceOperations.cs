using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>The operations of a kind (Kubernetes API concepts, "Resource URIs").</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class ResourceOperations<T>
    where T : class, IKubernetesObject<T>
{
    private const string Json = "application/json";
    private const string Success = "2XX";

    private readonly string _item;

    private ResourceOperations(string scope)
    {
        var resource = T.Resource;
        var collection = $"{resource.Path}/{scope}{resource.Plural}";
        _item = collection + "/{name}";
        List = Create<KubernetesList<T>>("list", HttpMethod.Get, collection, KubernetesList<T>.Read);
        Watch = new Operation<ApiStream>(GetId("watch"), HttpMethod.Get, collection).ReturnsStream(Success, Json).FailsWithStatus();
        Post = Create("create", HttpMethod.Post, collection, T.Read);
        DeleteCollection = new Operation(GetId("deleteCollection"), HttpMethod.Delete, collection).Returns(Success).FailsWithStatus();
        Delete = Create("delete", HttpMethod.Delete, _item, DeletionResultReader<T>.Read);
        Main = CreateItemOperations(null, T.Read);
    }

    /// <summary>Gets the operations of objects in a namespace.</summary>
    public static ResourceOperations<T> Namespaced { get; } = new("namespaces/{namespace}/");

    /// <summary>Gets the operations of objects in the cluster, and the list of all namespaces.</summary>
    public static ResourceOperations<T> Cluster { get; } = new(string.Empty);

    public Operation<KubernetesList<T>> List { get; }

    public Operation<ApiStream> Watch { get; }

    public Operation<T> Post { get; }

    public Operation DeleteCollection { get; }

    public Operation<DeletionResult<T>> Delete { get; }

    /// <summary>Gets the operations of an object itself.</summary>
    public ItemOperations<T> Main { get; }

    /// <summary>Gets the operations of the status.</summary>
    public ItemOperations<T> Status => field ??= CreateItemOperations("status", T.Read);

    /// <summary>Gets the operations of the number of replicas.</summary>
    public ItemOperations<Scale> Scale => field ??= CreateItemOperations("scale", Kubernetes.Scale.Read);

    private static string GetId(string verb) => $"{verb} {T.Resource.Plural}";

    private static Operation<TResult> Create<TResult>(string verb, HttpMethod method, string route, JsonReadFunction<TResult> read) =>
        new Operation<TResult>(GetId(verb), method, route).Returns(Success, Json, read).FailsWithStatus();

    private ItemOperations<TItem> CreateItemOperations<TItem>(string? subresource, JsonReadFunction<TItem> read)
    {
        var route = subresource is null ? _item : $"{_item}/{subresource}";
        var suffix = subresource is null ? string.Empty : "/" + subresource;
        return new ItemOperations<TItem>(
            Create("get" + suffix, HttpMethod.Get, route, read),
            Create("replace" + suffix, HttpMethod.Put, route, read),
            Create("patch" + suffix, HttpMethod.Patch, route, read));
    }
}
