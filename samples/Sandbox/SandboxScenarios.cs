namespace RunAi.Generated.Sandbox;

/// <summary>Difficulties that the REST APIs of a sandbox simulate. They can be combined and changed at any time.</summary>
[Flags]
public enum SandboxScenarios
{
    /// <summary>No difficulties.</summary>
    None = 0,

    /// <summary>Each response is delayed by <see cref="RunAiSandboxOptions.SlowDelay"/>.</summary>
    Slow = 1,

    /// <summary>Two of three requests are refused with 429 and a <c>Retry-After</c> header.</summary>
    Throttled = 2,

    /// <summary>Two of three requests are refused with 503. Together with <see cref="Throttled"/>, one is refused with 429 and one with 503.</summary>
    Unavailable = 4,

    /// <summary>A token is refused with 401 when it has been used for five requests.</summary>
    ExpiringTokens = 8,

    /// <summary>
    /// Responses are those of a newer version: each JSON object has an undeclared property, and enum values in the last element of each array are undeclared.
    /// </summary>
    Drift = 16,
}
