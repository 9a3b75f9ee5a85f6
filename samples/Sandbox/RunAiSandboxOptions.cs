using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Sandbox;

/// <summary>Options of a sandbox.</summary>
public sealed class RunAiSandboxOptions
{
    /// <summary>Gets the port on 127.0.0.1. The default is 0, which selects a free port.</summary>
    public int Port { get; init; }

    /// <summary>Gets the realm in the path of the token endpoint. The default is "runai".</summary>
    public string Realm { get; init; } = "runai";

    /// <summary>Gets the initial applications, at least one. The first is <see cref="RunAiSandbox.ClientId"/>.</summary>
    public IReadOnlyList<SandboxApplication> Applications { get; init; } =
        [new SandboxApplication("sandbox-application", "sandbox-secret", RunAiRoles.All)];

    /// <summary>Gets the lifetime of tokens. The default is ten hours, as in Run:ai.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(10);

    /// <summary>Gets the clock for tokens, timestamps and delays.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets the path of another Administrator spec (JSON or YAML), or null for the bundled one.</summary>
    public string? AdministratorSpec { get; init; }

    /// <summary>Gets the path of another Researcher spec (JSON or YAML), or null for the bundled one and its overlay.</summary>
    public string? ResearcherSpec { get; init; }

    /// <summary>Gets the port of the Kubernetes API on 127.0.0.1. The default is 0, which selects a free port.</summary>
    public int KubernetesPort { get; init; }

    /// <summary>Gets the paths of files with further CustomResourceDefinitions, in YAML or JSON, that the Kubernetes API serves.</summary>
    public IReadOnlyList<string> CustomResourceDefinitions { get; init; } = [];

    /// <summary>
    /// Gets a value indicating whether the REST APIs have TLS, with the certificate <see cref="RunAiSandbox.CertificateAuthority"/>. The default is false.
    /// </summary>
    public bool UseHttps { get; init; }

    /// <summary>Gets the initial value of <see cref="RunAiSandbox.Scenarios"/>. The default is none.</summary>
    public SandboxScenarios Scenarios { get; init; }

    /// <summary>Gets the delay of responses in the scenario <see cref="SandboxScenarios.Slow"/>. The default is two seconds.</summary>
    public TimeSpan SlowDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Gets the path of a file with the initial tenant (JSON or YAML), or null for the default tenant.</summary>
    public string? SeedFile { get; init; }

    /// <summary>Gets an action that adds log providers. By default, nothing is logged.</summary>
    public Action<ILoggingBuilder>? ConfigureLogging { get; init; }
}
