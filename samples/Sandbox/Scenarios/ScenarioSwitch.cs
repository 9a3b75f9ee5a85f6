using System.Collections.Concurrent;

namespace RunAi.Generated.Sandbox.Scenarios;

/// <summary>The scenarios of a sandbox, and the counters that make their effects the same in every run.</summary>
internal sealed class ScenarioSwitch(SandboxScenarios initial, TimeSpan delay, TimeProvider time)
{
    /// <summary>The requests for which a token is accepted.</summary>
    private const int RequestsPerToken = 5;

    /// <summary>One of so many requests succeeds.</summary>
    private const int RefusalCycle = 3;

    private readonly ConcurrentDictionary<string, int> _uses = new(StringComparer.Ordinal);
    private int _requests;
    private int _current = (int)initial;

    /// <summary>Gets or sets the current scenarios.</summary>
    public SandboxScenarios Current
    {
        get => (SandboxScenarios)Volatile.Read(ref _current);
        set => Volatile.Write(ref _current, (int)value);
    }

    /// <summary>Gets a value indicating whether a scenario is on.</summary>
    public bool Has(SandboxScenarios scenario) => (Current & scenario) != 0;

    /// <summary>Waits if responses are slow.</summary>
    public Task DelayAsync(CancellationToken cancellationToken) =>
        Has(SandboxScenarios.Slow) ? Task.Delay(delay, time, cancellationToken) : Task.CompletedTask;

    /// <summary>Returns the status code with which the next request is refused, or null.</summary>
    public int? GetRefusal()
    {
        var (isThrottled, isUnavailable) = (Has(SandboxScenarios.Throttled), Has(SandboxScenarios.Unavailable));
        if (!isThrottled && !isUnavailable)
        {
            return null;
        }

        return ((uint)Interlocked.Increment(ref _requests) % RefusalCycle) switch
        {
            1 => isThrottled ? 429 : 503,
            2 => isUnavailable ? 503 : 429,
            _ => null,
        };
    }

    /// <summary>Counts a use of a token. Returns <see langword="false"/> if the token was used too often.</summary>
    public bool CanUse(string authorization) =>
        !Has(SandboxScenarios.ExpiringTokens) || _uses.AddOrUpdate(authorization, 1, static (_, uses) => uses + 1) <= RequestsPerToken;
}
