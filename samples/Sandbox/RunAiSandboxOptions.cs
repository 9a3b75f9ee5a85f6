using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Sandbox;

/// <summary>How a sandbox starts.</summary>
public sealed class RunAiSandboxOptions
{
    /// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The realm in the token endpoint's path.</summary>
    public string Realm { get; init; } = "runai";

    /// <summary>The applications that exist from the start; the first is <see cref="RunAiSandbox.ClientId"/>. At least one.</summary>
    public IReadOnlyList<SandboxApplication> Applications { get; init; } =
        [new SandboxApplication("sandbox-application", "sandbox-secret", RunAiRoles.All)];

    /// <summary>How long a token lives; Run:ai's Keycloak gives ten hours.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(10);

    /// <summary>The clock for tokens and timestamps.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The file of another Administrator spec (JSON or YAML), or null for the bundled one.</summary>
    public string? AdministratorSpec { get; init; }

    /// <summary>The file of another Researcher spec (JSON or YAML), or null for the bundled one and its overlay.</summary>
    public string? ResearcherSpec { get; init; }

    /// <summary>Adds log providers; by default there is none and the console stays silent.</summary>
    public Action<ILoggingBuilder>? ConfigureLogging { get; init; }
}
