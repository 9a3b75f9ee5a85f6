using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.Resources;

namespace RunAi.Generated.Kubernetes;

/// <inheritdoc cref="ILogResource{T}"/>
public sealed class LogResource<T> : NamespacedResource<T>, ILogResource<T>
    where T : class, IKubernetesObject<T>
{
    private readonly LogClient<T> _logs;

    /// <summary>Initializes a new instance of the <see cref="LogResource{T}"/> class.</summary>
    /// <param name="connection">The connection to the API server: <see cref="KubernetesConnection.Api"/>.</param>
    public LogResource(ApiConnection connection)
        : base(connection) => _logs = new LogClient<T>(connection);

    /// <inheritdoc/>
    public Task<string> GetLogAsync(string @namespace, string name, LogOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@namespace);
        return _logs.GetAsync(@namespace, name, options, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<string> FollowLogAsync(
        string @namespace, string name, LogOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@namespace);
        return _logs.FollowAsync(@namespace, name, options, cancellationToken);
    }
}
