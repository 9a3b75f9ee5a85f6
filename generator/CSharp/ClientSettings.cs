namespace RunAi.Generator.CSharp;

/// <summary>What the project says about the client of a spec; all names are valid identifiers.</summary>
/// <param name="ClientName">The client's class, such as <c>AdministratorClient</c>.</param>
/// <param name="Namespace">The namespace of everything that is generated from the spec.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="IsClusterClient">Whether the API is served by each cluster, and not by the control plane.</param>
internal sealed record ClientSettings(string ClientName, string Namespace, string Visibility, bool IsClusterClient);
