namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Represents the path of a collection, an object or a subresource (Kubernetes API concepts, "Resource URIs").</summary>
internal sealed record ResourcePath(string Group, string Version, string? Namespace, string Plural, string? Name, string? Subresource)
{
    /// <summary>Returns the parts of a path, or null if it is not the path of a resource.</summary>
    public static ResourcePath? Parse(string[] segments) => segments switch
    {
        ["api", var version, .. var rest] => Parse("", version, rest),
        ["apis", var group, var version, .. var rest] => Parse(group, version, rest),
        _ => null,
    };

    private static ResourcePath? Parse(string group, string version, string[] rest) => rest switch
    {
        ["namespaces", var space, var plural] => new ResourcePath(group, version, space, plural, null, null),
        ["namespaces", var space, var plural, var name] => new ResourcePath(group, version, space, plural, name, null),
        ["namespaces", var space, var plural, var name, var part] => new ResourcePath(group, version, space, plural, name, part),
        [var plural] => new ResourcePath(group, version, null, plural, null, null),
        [var plural, var name] => new ResourcePath(group, version, null, plural, name, null),
        [var plural, var name, var part] => new ResourcePath(group, version, null, plural, name, part),
        _ => null,
    };
}
