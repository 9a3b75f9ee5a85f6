namespace RunAi.Generated.Tests.Authentication.Model;

internal enum ModelOutcome
{
    Token,
    NoToken,
    Failure,
    Disposed,
    Canceled,
}

internal sealed class ModelCache
{
    public ModelToken? Token { get; set; }

    public ModelRequest? Pending { get; set; }

    public ModelBackoff? Backoff { get; set; }
}

/// <summary>The settings that a call captures: the cache, the one that serves in an outage, and the refusals of this caller's tokens.</summary>
internal sealed class ModelSettings(ModelCache cache, ModelCache? previous, Dictionary<string, ModelRefusal> refusals)
{
    public ModelCache Cache => cache;

    public ModelCache? Previous { get; set; } = previous;

    public Dictionary<string, ModelRefusal> Refusals => refusals;
}

internal sealed record ModelRefusal(string Token, long At, long Pause);

internal sealed class ModelRequest(int number, ModelCache cache, long start)
{
    public int Number => number;

    public ModelCache Cache => cache;

    public long Start => start;

    public bool IsCompleted { get; set; }

    public List<ModelWaiter> Waiters { get; } = [];
}

internal sealed class ModelToken(ModelRequest request, long lifetime, string value)
{
    public ModelRequest Request => request;

    public string Value => value;

    public bool IsRefused { get; set; }

    public bool IsFresh(long now) => !IsRefused && now - request.Start < lifetime / 4 * 3;

    public bool IsUsable(long now) => now - request.Start < lifetime - Math.Min(TimeSpan.TicksPerMinute, lifetime / 10);
}

internal sealed record ModelBackoff(long Until, bool IsTransient, int Count)
{
    public static ModelBackoff After(ModelBackoff? earlier, long now, bool isTransient, long? retryAfter)
    {
        var count = earlier?.IsTransient == isTransient ? earlier.Count + 1 : 1;
        var own = isTransient ? Math.Min(60, 1 << Math.Min(count - 1, 6)) : Math.Min(300, 30 << Math.Min(count - 1, 4));
        var seconds = retryAfter is { } requested ? Math.Clamp(requested, isTransient ? 1 : own, 300) : own;
        return new ModelBackoff(now + (TimeSpan.FromSeconds(seconds) * 1.05).Ticks, isTransient, count);
    }
}

/// <summary>A call that waits for a token: its first one, or the one after a refused token.</summary>
internal sealed class ModelWaiter(ModelSettings settings, string? refusedToken)
{
    public ModelSettings Settings => settings;

    public ModelCache? Previous { get; } = settings.Previous;

    public string? RefusedToken => refusedToken;

    public ModelOutcome? Outcome { get; private set; }

    public ModelToken? Token { get; private set; }

    public void End(ModelOutcome outcome, ModelToken? token)
    {
        if (Outcome is null)
        {
            (Outcome, Token) = (outcome, token);
        }
    }
}
