namespace RunAi.Generated.Tests.Authentication.Model;

internal enum ModelOutcome
{
    Token,
    Failure,
    Disposed,
    Canceled,
}

internal sealed class ModelCache
{
    public ModelToken? Token { get; set; }

    public ModelRequest? Request { get; set; }

    public ModelFailure? Failure { get; set; }

    public int Generation { get; set; }
}

internal sealed record ModelCachePair(ModelCache Cache, ModelCache? Previous)
{
    public bool Equals(ModelCachePair? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

internal sealed class ModelRequest(int number, ModelCache cache, int generation, long start)
{
    public int Number => number;

    public ModelCache Cache => cache;

    public int Generation => generation;

    public long Start => start;

    public bool IsCompleted { get; set; }

    public bool WasJoined { get; set; }

    public List<ModelWaiter> Waiters { get; } = [];
}

internal sealed class ModelToken(ModelRequest request, long lifetime)
{
    public ModelRequest Request => request;

    public string Value => $"token-{request.Number}";

    public bool IsFresh(long now) => now - request.Start < lifetime / 4 * 3;

    public bool IsUsable(long now) => now - request.Start < lifetime - Math.Min(TimeSpan.TicksPerMinute, lifetime / 10);
}

internal sealed record ModelFailure(long Until, bool IsTransient, int Count)
{
    public static ModelFailure After(ModelFailure? earlier, long now, bool isTransient, long? retryAfter)
    {
        var count = earlier?.IsTransient == isTransient ? earlier.Count + 1 : 1;
        var own = isTransient ? Math.Min(60, 1 << Math.Min(count - 1, 6)) : Math.Min(300, 30 << Math.Min(count - 1, 4));
        var seconds = retryAfter is { } asked ? Math.Clamp(asked, isTransient ? 1 : own, 300) : own;
        return new ModelFailure(now + (TimeSpan.FromSeconds(seconds) * 1.05).Ticks, isTransient, count);
    }
}

internal sealed class ModelWaiter
{
    public ModelCachePair? Pair { get; set; }

    public ModelOutcome? Outcome { get; private set; }

    public ModelToken? Token { get; private set; }

    public void End(ModelOutcome outcome, ModelToken? token)
    {
        if (Outcome is null)
            (Outcome, Token) = (outcome, token);
    }
}
