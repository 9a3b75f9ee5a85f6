namespace RunAi.Generated.Authentication;

/// <summary>
/// Reads the times in a JWT that is used as a token. Signatures are not validated: the token is meant for the server, and a wrong time costs at most
/// an additional request.
/// </summary>
internal static class JwtClaims
{
    /// <summary>Returns the time between "issued at" and "expires", which does not depend on this machine's clock.</summary>
    public static TimeSpan? GetLifetime(string token) =>
        Read(token) is [{ } expires, { } issued] && expires > issued
            ? TimeSpan.FromSeconds(Math.Min(expires - issued, IssuedToken.LongestLifetime.TotalSeconds))
            : null;

    /// <summary>Returns the time at which a token expires; <see langword="null"/> if it is not a JWT with an expiry.</summary>
    public static DateTimeOffset? GetExpiry(string token) =>
        Read(token) is [{ } expires, _] && expires is > 0 and < 253402300800 ? DateTimeOffset.UnixEpoch.AddSeconds(expires) : null;

    private static double?[]? Read(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != 3 || Decode(parts[1]) is not { } payload)
        {
            return null;
        }

        return FlatJsonReader.Read(payload, ["exp", "iat"], out var values, ignoreCase: false) == FlatJsonResult.Success
            ? [values[0].Number, values[1].Number]
            : null;
    }

    private static byte[]? Decode(string part)
    {
        var text = part.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (part.Length % 4)) % 4);
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }
}
