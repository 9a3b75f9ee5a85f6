using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp;

/// <summary>The settings of a client in the project file. All names are valid identifiers.</summary>
/// <param name="ClientName">The client's class, such as <c>AdministratorClient</c>.</param>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="IsClusterClient">Whether clusters serve the API, rather than the control plane.</param>
/// <param name="SendsReadOnly">Whether requests contain read-only properties, for servers that require them.</param>
internal sealed record ClientSettings(string ClientName, string Namespace, string Visibility, bool IsClusterClient, bool SendsReadOnly = false)
{
    /// <summary>Gets the prefix of the names of generated files; null for the full name of the client.</summary>
    public string? FileNamePrefix { get; init; }

    /// <summary>Gets the names of namespaces in the namespace, which types cannot have.</summary>
    public EquatableArray<string> NestedNamespaces { get; init; }

    /// <summary>Gets the groups that the filters of the project omit, in ordinal order.</summary>
    public EquatableArray<OmittedGroup> OmittedGroups { get; init; }
}
