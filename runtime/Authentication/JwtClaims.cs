namespace RunAi.Generated.Authentication;

/// <summary>
/// Reads times of a JWT, where nothing else says how long a token lives. Signatures are not checked: the token is the server's business, and a
/// wrong time costs a request and no more.
/// </summary>
internal static class JwtClaims
{
    /// <summary>The time between "issued at" and "expires": no clock of another machine takes part in it.</summary>
    public static TimeSpan? LifetimeOf(string token) =>
        Read(token) is [{ } expires, { } issued] && expires > issued ? TimeSpan.FromSeconds(Math.Min(expires - issued, IssuedToken.LongestLifetime.TotalSeconds)) : null;

    /// <summary>When a token ends, by the calendar.</summary>
    public static DateTimeOffset? ExpiryOf(string token) =>
        Read(token) is [{ } expires, _] && expires is > 0 and < 253402300800 ? DateTimeOffset.UnixEpoch.AddSeconds(expires) : null;

    private static double?[]? Read(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != 3 || Decode(parts[1]) is not { } payload)
            return null;
        return FlatJson.Read(payload, ["exp", "iat"]) is { } values ? [values[0].Number, values[1].Number] : null;
    }

    private static byte[]? Decode(string part)
    {
        var text = part.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (part.Length % 4)) % 4);
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }
}
