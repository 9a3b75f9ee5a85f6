using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated;

/// <summary>Provides extension methods for generated clients.</summary>
public static class RunAiClientExtensions
{
    /// <summary>
    /// Returns a view of a client or a group of operations, whose calls have the options. The client itself does not change. A view can be kept, and used
    /// by several threads. The options of a view of a view are combined; those that were added last take precedence.
    /// </summary>
    /// <typeparam name="TClient">The type of the client or group.</typeparam>
    /// <param name="client">The client or group.</param>
    /// <param name="options">The options, which are copied.</param>
    /// <returns>The view. For a client that is not generated, such as a mock in a test, the client itself.</returns>
    /// <exception cref="ArgumentException">A header is not allowed or not valid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is not positive, or longer than 24 days.</exception>
    /// <example>
    /// <code>
    /// var projects = await runAi.Projects.With(new RunAiRequestOptions { Timeout = TimeSpan.FromSeconds(5) }).GetProjectsAsync();
    /// </code>
    /// </example>
    public static TClient With<TClient>(this TClient client, RunAiRequestOptions options)
        where TClient : class, IRunAiClient
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        var copy = options.ToValidated();
        return client is IConnectedClient connected ? (TClient)connected.With(copy) : client;
    }

    /// <summary>Returns a view of a client or a group of operations, whose calls have the options.</summary>
    /// <typeparam name="TClient">The type of the client or group.</typeparam>
    /// <param name="client">The client or group.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The view. For a client that is not generated, such as a mock in a test, the client itself.</returns>
    /// <exception cref="ArgumentException">A header is not allowed or not valid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is not positive, or longer than 24 days.</exception>
    /// <example>
    /// <code>
    /// await runAi.With(options => options.Headers["X-Correlation-Id"] = "nightly-report").Projects.GetProjectsAsync();
    /// </code>
    /// </example>
    public static TClient With<TClient>(this TClient client, Action<RunAiRequestOptions> configure)
        where TClient : class, IRunAiClient
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new RunAiRequestOptions();
        configure(options);
        return client.With(options);
    }
}
