namespace RunAi.Generated.Authentication;

/// <summary>
/// Remembers for each origin the token that it refused last, so that a server that refuses every token causes at most one renewal per token and
/// increasingly rare ones.
/// </summary>
internal sealed class OriginRefusals
{
    /// <summary>The pause after the first refusal by an origin; it doubles while the origin keeps refusing tokens.</summary>
    public static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);

    /// <summary>The longest pause between two renewals that one origin causes.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly object _lock = new();
    private readonly Dictionary<string, Refusal> _refusals = new(StringComparer.Ordinal);

    /// <summary>Returns whether an origin may cause the renewal of a token that it refused.</summary>
    public bool MayRenew(string origin, string token, TimeProvider time)
    {
        lock (_lock)
        {
            return !_refusals.TryGetValue(origin, out var last)
                || (!string.Equals(last.Token, token, StringComparison.Ordinal) && TokenClock.GetElapsed(time, last.At) >= last.Pause);
        }
    }

    /// <summary>Remembers that an origin refused a token.</summary>
    public void Add(string origin, string token, TimeProvider time)
    {
        lock (_lock)
        {
            // The pause starts over when the origin had accepted tokens for as long as the last pause.
            var pause = _refusals.TryGetValue(origin, out var last) && TokenClock.GetElapsed(time, last.At) < last.Pause * 2 ? last.Pause * 2 : FirstPause;
            _refusals[origin] = new Refusal(token, TokenClock.Read(time), pause < LongestPause ? pause : LongestPause);
        }
    }

    /// <summary>Returns whether a token is the last one that some origin refused.</summary>
    public bool Contains(string token)
    {
        lock (_lock)
        {
            foreach (var refusal in _refusals.Values)
            {
                if (string.Equals(refusal.Token, token, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed record Refusal(string Token, TokenClock.Reading At, TimeSpan Pause)
    {
        // Never shown: it contains the token.
        public override string ToString() => nameof(Refusal);
    }
}
