using System.Diagnostics.CodeAnalysis;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Represents the result of a call to one of several clusters.</summary>
/// <typeparam name="T">The type of the call's result.</typeparam>
public sealed class ClusterResult<T>
{
    internal ClusterResult(ClusterEndpoint cluster, T? value, Exception? error)
    {
        Cluster = cluster;
        Value = value;
        Error = error;
        Succeeded = error is null;
    }

    /// <summary>Gets the cluster.</summary>
    public ClusterEndpoint Cluster { get; }

    /// <summary>Gets a value indicating whether the call succeeded.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded { get; }

    /// <summary>Gets the result; the default value if the call failed.</summary>
    public T? Value { get; }

    /// <summary>Gets the exception of a call that failed; <see langword="null"/> if it succeeded.</summary>
    public Exception? Error { get; }

    /// <summary>Returns the name of the cluster and the outcome of the call.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Succeeded ? $"{Cluster.Name}: succeeded" : $"{Cluster.Name}: {Error.GetType().Name}";
}
