namespace RunAi.Generated.Sandbox.State;

/// <summary>Represents a kind of resources that are stored as they were sent.</summary>
/// <param name="Type">The name in messages.</param>
/// <param name="Path">The path of the list.</param>
/// <param name="NamePath">The path of the name in the body. Names are unique if <paramref name="HasUniqueNames"/> is true.</param>
/// <param name="ListProperty">The property of the list in its response; null if the response is the list.</param>
/// <param name="HasUniqueNames">Whether a second resource with the same name is refused.</param>
/// <param name="HasCount">Whether the API has an operation that returns the number.</param>
internal sealed record ResourceKind(
    string Type, string Path, string NamePath, string? ListProperty, bool HasUniqueNames = true, bool HasCount = false)
{
    private const string Credentials = "credentials/";
    private const string DataSources = "datasource/";

    public static ResourceKind NodePool { get; } = new("node pool", "/api/v1/node-pools", "name", "nodepools", HasCount: true);

    public static ResourceKind User { get; } = new("user", "/api/v1/users", "email", ListProperty: null, HasCount: true);

    public static ResourceKind AccessRule { get; } = new(
        "access rule", "/api/v1/authorization/access-rules", "subjectId", "accessRules", HasUniqueNames: false, HasCount: true);

    public static ResourceKind ServiceAccount { get; } = new("service account", "/api/v1/service-accounts", "name", ListProperty: null);

    public static ResourceKind K8sUser { get; } = new("user of the older API", "/v1/k8s/users", "email", ListProperty: null);

    public static ResourceKind UserAccessKey { get; } = new("access key of a user", "/api/v1/access-keys", "name", "accessKeys");

    /// <summary>Gets the kinds of assets whose responses contain <c>meta</c> and <c>spec</c> as they were sent. The type is that of <c>meta.kind</c>.</summary>
    public static IReadOnlyList<ResourceKind> Assets { get; } =
    [
        Asset("environment", "environment"),
        Asset("compute", "compute"),
        Asset("accessKey", Credentials + "access-key"),
        Asset("password", Credentials + "password"),
        Asset("dockerRegistry", Credentials + "docker-registry"),
        Asset("genericSecret", Credentials + "generic-secret"),
        Asset("ngcApiKey", Credentials + "ngc-api-key"),
        Asset("pvc", DataSources + "pvc"),
        Asset("git", DataSources + "git"),
        Asset("hostPath", DataSources + "host-path"),
        Asset("nfs", DataSources + "nfs"),
        Asset("s3", DataSources + "s3"),
        Asset("config-map", DataSources + "config-map"),
        Asset("secret-volume", DataSources + "secrets"),
    ];

    /// <summary>Gets all kinds.</summary>
    public static IReadOnlyList<ResourceKind> All { get; } = [.. Assets, NodePool, User, AccessRule, ServiceAccount, UserAccessKey, K8sUser];

    /// <summary>Gets a value indicating whether the resources are credentials, whose secrets are not returned.</summary>
    public bool IsCredential => Path.Contains(Credentials, StringComparison.Ordinal);

    private static ResourceKind Asset(string type, string path) => new(type, "/api/v1/asset/" + path, "meta.name", "entries");
}
