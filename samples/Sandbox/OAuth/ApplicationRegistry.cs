using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>The applications that may ask for tokens, and which tokens still count.</summary>
internal sealed class ApplicationRegistry
{
    private readonly ConcurrentDictionary<string, SandboxApplication> _applications = new(StringComparer.Ordinal);
    private int _generation;

    public ApplicationRegistry(IEnumerable<SandboxApplication> applications)
    {
        foreach (var application in applications)
            Add(application);
    }

    /// <summary>Tokens of an older generation have been revoked.</summary>
    public int Generation => Volatile.Read(ref _generation);

    /// <summary>Adds an application, or gives the one of the same name another secret and other roles.</summary>
    public void Add(SandboxApplication application) => _applications[application.ClientId] = application;

    public void RevokeTokens() => Interlocked.Increment(ref _generation);

    /// <summary>The application, if the secret is its own.</summary>
    public SandboxApplication? Authenticate(string? clientId, string? clientSecret) =>
        clientId is not null && clientSecret is not null && _applications.TryGetValue(clientId, out var application)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(application.ClientSecret), Encoding.UTF8.GetBytes(clientSecret))
                ? application
                : null;
}
