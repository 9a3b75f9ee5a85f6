namespace RunAi.Generated.Sandbox.Kubernetes.Definitions;

/// <summary>The kinds that the API serves.</summary>
internal sealed class ResourceCatalog(IEnumerable<ResourceDefinition> custom)
{
    public IReadOnlyList<ResourceDefinition> All { get; } = [CoreDefinitions.Namespace, CoreDefinitions.Pod, .. custom];

    /// <summary>Gets the kinds of CustomResourceDefinitions by group and version.</summary>
    public IEnumerable<IGrouping<(string Group, string Version), ResourceDefinition>> GroupVersions =>
        All.Where(definition => definition.Group.Length > 0).GroupBy(definition => (definition.Group, definition.Version));

    public ResourceDefinition? Find(string group, string version, string plural) =>
        All.FirstOrDefault(definition => definition.Group == group && definition.Version == version && definition.Plural == plural);

    public IReadOnlyList<ResourceDefinition> Find(string group, string version) =>
        [.. All.Where(definition => definition.Group == group && definition.Version == version)];

    /// <summary>Returns the version of a group whose objects the sandbox creates: the first one that is served.</summary>
    public ResourceDefinition? FindKind(string group, string kind) =>
        All.FirstOrDefault(definition => definition.Group == group && definition.Kind == kind);
}
