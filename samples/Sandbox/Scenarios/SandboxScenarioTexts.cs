namespace RunAi.Generated.Sandbox.Scenarios;

/// <summary>The names and descriptions of the scenarios for the page and the command line.</summary>
internal static class SandboxScenarioTexts
{
    public static IReadOnlyList<(SandboxScenarios Scenario, string Name, string Text)> All { get; } =
    [
        (SandboxScenarios.Slow, "slow", "delays each response by two seconds"),
        (SandboxScenarios.Throttled, "throttled", "refuses two of three requests with 429"),
        (SandboxScenarios.Unavailable, "unavailable", "refuses two of three requests with 503"),
        (SandboxScenarios.ExpiringTokens, "expiring-tokens", "refuses a token after five requests"),
        (SandboxScenarios.Drift, "drift", "adds undeclared properties and enum values to responses"),
    ];
}
