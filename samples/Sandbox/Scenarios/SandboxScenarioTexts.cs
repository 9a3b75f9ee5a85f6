namespace RunAi.Generated.Sandbox.Scenarios;

/// <summary>The descriptions of the scenarios for the page and the command line.</summary>
internal static class SandboxScenarioTexts
{
    public static IReadOnlyList<(SandboxScenarios Scenario, string Text)> All { get; } =
    [
        (SandboxScenarios.Slow, "delays each response by two seconds"),
        (SandboxScenarios.Throttled, "refuses two of three requests with 429"),
        (SandboxScenarios.Unavailable, "refuses two of three requests with 503"),
        (SandboxScenarios.ExpiringTokens, "refuses a token after five requests"),
        (SandboxScenarios.Drift, "adds undeclared properties and enum values to responses"),
    ];
}
