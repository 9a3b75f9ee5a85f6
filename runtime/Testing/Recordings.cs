using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Testing.Recording;

namespace RunAi.Generated.Testing;

/// <summary>Compares recordings with the spec of a client.</summary>
public static class Recordings
{
    /// <summary>
    /// Finds the recordings of a folder and its subfolders that no longer match the spec of a client, for example after a refresh: requests without an
    /// operation, undeclared status codes, undeclared properties, missing required properties and values of other types.
    /// </summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="folder">The folder. A relative path is relative to the current directory.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The deviations, in the order of the files; empty if all recordings match.</returns>
    /// <exception cref="RecordingException">The folder has no recordings, or one cannot be read.</exception>
    /// <example>
    /// <code>
    /// Assert.Empty(await Recordings.FindDeviationsAsync&lt;AdministratorClient&gt;("recordings"));
    /// </code>
    /// </example>
    public static Task<IReadOnlyList<RecordingDeviation>> FindDeviationsAsync<TClient>(string folder, CancellationToken cancellationToken = default)
        where TClient : class, IApiClient<TClient>
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new DeviationFinder(folder, TClient.GetOperations()).FindAsync(cancellationToken);
    }
}
