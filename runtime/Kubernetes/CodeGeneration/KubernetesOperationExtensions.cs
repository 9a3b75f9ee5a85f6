using System.ComponentModel;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.Errors;

namespace RunAi.Generated.Kubernetes.CodeGeneration;

/// <summary>Declares what the documents of API servers omit.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KubernetesOperationExtensions
{
    /// <summary>Declares that every error response is a <see cref="KubernetesApiException"/>.</summary>
    /// <param name="operation">The operation.</param>
    public static Operation FailsWithStatus(this Operation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        operation.AddErrorReader(new StatusErrorReader());
        return operation;
    }

    /// <summary>Declares that every error response is a <see cref="KubernetesApiException"/>.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="operation">The operation.</param>
    public static Operation<T> FailsWithStatus<T>(this Operation<T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        operation.AddErrorReader(new StatusErrorReader());
        return operation;
    }
}
