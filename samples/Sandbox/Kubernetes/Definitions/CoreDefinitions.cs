using RunAi.Generated.Sandbox.Kubernetes.Schemas;

namespace RunAi.Generated.Sandbox.Kubernetes.Definitions;

/// <summary>The kinds of the core group that the sandbox maintains.</summary>
internal static class CoreDefinitions
{
    public static ResourceDefinition Namespace { get; } = new()
    {
        Group = "",
        Version = "v1",
        Kind = "Namespace",
        ListKind = "NamespaceList",
        Plural = "namespaces",
        Singular = "namespace",
        ShortNames = ["ns"],
        IsNamespaced = false,
        IsReadOnly = true,
        Schema = SchemaNode.Open,
        Columns = [new PrinterColumn("Status", "string", ".status.phase"), PrinterColumn.Age],
        SelectableFields = ["status.phase"],
    };

    public static ResourceDefinition Pod { get; } = new()
    {
        Group = "",
        Version = "v1",
        Kind = "Pod",
        ListKind = "PodList",
        Plural = "pods",
        Singular = "pod",
        ShortNames = ["po"],
        Categories = ["all"],
        IsNamespaced = true,
        IsReadOnly = true,
        Schema = SchemaNode.Open,
        Columns = [new PrinterColumn("Status", "string", ".status.phase"), PrinterColumn.Age],
        SelectableFields = ["status.phase", "spec.nodeName"],
    };
}
