using System.Diagnostics.CodeAnalysis;

namespace RunAi.Generated.DependencyInjection;

/// <summary>What one cluster answered, where all were called.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public sealed class ClusterResult<T>
{
    internal ClusterResult(ClusterEndpoint cluster, T? value, Exception? error)
    {
        Cluster = cluster;
        Value = value;
        Error = error;
        Succeeded = error is null;
    }

    /// <summary>The cluster.</summary>
    public ClusterEndpoint Cluster { get; }

    /// <summary>Whether the call succeeded.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded { get; }

    /// <summary>The answer; the type's default when the call failed.</summary>
    public T? Value { get; }

    /// <summary>Why the call failed; null when it succeeded.</summary>
    public Exception? Error { get; }

    /// <summary>The cluster's name and how its call ended.</summary>
    public override string ToString() => Succeeded ? $"{Cluster.Name}: succeeded" : $"{Cluster.Name}: {Error.GetType().Name}";
}
