using System.Diagnostics;
using System.Text.Json.Serialization;

namespace RunAi.Generated.Authentication;

/// <summary>Represents a token in a <see cref="ITokenStore"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StoredToken
{
    /// <summary>Creates a token.</summary>
    /// <param name="value">The access token.</param>
    /// <param name="requestedAt">The time of the token request.</param>
    /// <param name="lifetime">The lifetime of the token, from <paramref name="requestedAt"/>.</param>
    public StoredToken(string value, DateTimeOffset requestedAt, TimeSpan lifetime)
    {
        Value = value;
        RequestedAt = requestedAt;
        Lifetime = lifetime;
    }

    /// <summary>Gets the access token. A store must encrypt it.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value { get; }

    /// <summary>Gets the time of the token request.</summary>
    public DateTimeOffset RequestedAt { get; }

    /// <summary>Gets the lifetime of the token, from <see cref="RequestedAt"/>.</summary>
    public TimeSpan Lifetime { get; }

    /// <summary>Returns a description that does not contain the token.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"RequestedAt={RequestedAt:O}, Lifetime={Lifetime}";
}
