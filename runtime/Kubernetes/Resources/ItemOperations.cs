using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>The operations of an object or of a subresource.</summary>
/// <typeparam name="T">The type of the object or of the subresource.</typeparam>
internal sealed record ItemOperations<T>(Operation<T> Get, Operation<T> Put, Operation<T> Patch);
