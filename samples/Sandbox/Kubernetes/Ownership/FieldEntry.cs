namespace RunAi.Generated.Sandbox.Kubernetes.Ownership;

/// <summary>Represents a field of an object that a manager can own.</summary>
/// <param name="Path">The path.</param>
/// <param name="HasFields">Whether fields in it are owned separately, so that its own value is whether it exists.</param>
internal sealed record FieldEntry(FieldPath Path, bool HasFields);
