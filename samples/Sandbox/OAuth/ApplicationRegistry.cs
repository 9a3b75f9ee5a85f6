using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>The registered applications and the current token generation.</summary>
internal sealed class ApplicationRegistry
{
    private readonly ConcurrentDictionary<string, SandboxApplication> _applications = new(StringComparer.Ordinal);
    private int _generation;

    public ApplicationRegistry(IEnumerable<SandboxApplication> applications)
    {
        foreach (var application in applications)
        {
            Add(application);
        }
    }

    /// <summary>Gets the current token generation. Tokens of older generations are revoked.</summary>
    public int Generation => Volatile.Read(ref _generation);

    /// <summary>Adds an application, or replaces the secret and roles of the one with the same client ID.</summary>
    public void Add(SandboxApplication application) => _applications[application.ClientId] = application;

    public void RevokeTokens() => Interlocked.Increment(ref _generation);

    /// <summary>Returns the application if the secret is correct.</summary>
    public SandboxApplication? Authenticate(string? clientId, string? clientSecret) =>
        clientId is not null && clientSecret is not null && _applications.TryGetValue(clientId, out var application)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(application.ClientSecret), Encoding.UTF8.GetBytes(clientSecret))
                ? application
                : null;
}
