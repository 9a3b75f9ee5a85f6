namespace RunAi.Generated.Sandbox.Kubernetes.Ownership;

/// <summary>Identifies the owner of fields.</summary>
/// <param name="Name">The name.</param>
/// <param name="Operation">Apply or Update.</param>
/// <param name="Subresource">The subresource; empty for the object.</param>
internal sealed record FieldManager(string Name, string Operation, string Subresource)
{
    public const string Apply = "Apply";
    public const string Update = "Update";
}
