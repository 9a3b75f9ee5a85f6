using System.Diagnostics;
using System.Text.Json.Serialization;

namespace RunAi.Generated.Authentication;

/// <summary>A token on its way to or from a store.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StoredToken
{
    /// <summary>Creates a token.</summary>
    /// <param name="value">The token.</param>
    /// <param name="requestedAt">When it was asked for.</param>
    /// <param name="lifetime">How long it lives from then on.</param>
    public StoredToken(string value, DateTimeOffset requestedAt, TimeSpan lifetime)
    {
        Value = value;
        RequestedAt = requestedAt;
        Lifetime = lifetime;
    }

    /// <summary>The token. A store that keeps it must encrypt it.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value { get; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; }

    /// <summary>How long it lives from then on.</summary>
    public TimeSpan Lifetime { get; }

    /// <summary>Everything but the token.</summary>
    public override string ToString() => $"RequestedAt={RequestedAt:O}, Lifetime={Lifetime}";
}
