namespace RunAi.Generated.Authentication;

/// <summary>Represents the JSON response of a token endpoint (RFC 6749, sections 5.1 and 5.2, or Run:ai's own JSON).</summary>
internal readonly record struct TokenResponse(string? Token, string? TokenType, FlatJsonReader.Value ExpiresIn, string? Error, string? Description)
{
    private static readonly string[] OAuthNames = ["access_token", "id_token", "token_type", "expires_in", "error", "error_description", "message"];
    private static readonly string[] RunAiNames = ["accessToken", "idToken", "tokenType", "expiresIn", "error", "error_description", "message"];

    /// <summary>Gets a value indicating whether the lifetime is specified but is not a finite number of seconds.</summary>
    public bool HasInvalidLifetime => !ExpiresIn.IsNull && ExpiresIn.Number is null;

    /// <summary>
    /// Gets a value indicating whether the token has expired: a lifetime below one tick. Exactly zero counts as unspecified, because some issuers send
    /// it for tokens without expiry.
    /// </summary>
    public bool HasExpired => ExpiresIn.Number is { } seconds and not 0 && seconds * TimeSpan.TicksPerSecond < 1;

    /// <summary>Reads a response.</summary>
    /// <param name="body">The body.</param>
    /// <param name="isRunAiJson">Whether the body is in Run:ai's own JSON; the case of its names differs between versions.</param>
    /// <param name="useIdToken">Whether the ID token is the bearer token.</param>
    /// <param name="response">The response.</param>
    public static FlatJsonResult Read(ReadOnlySpan<byte> body, bool isRunAiJson, bool useIdToken, out TokenResponse response)
    {
        var result = FlatJsonReader.Read(body, isRunAiJson ? RunAiNames : OAuthNames, out var values, ignoreCase: isRunAiJson);
        response = result == FlatJsonResult.Success && values is [var access, var id, var type, var lifetime, var error, var description, var message]
            ? new TokenResponse((useIdToken ? id : access).Text, type.Text, lifetime, error.Text, description.Text ?? message.Text)
            : default;
        return result;
    }

    /// <summary>
    /// Returns the lifetime of the token: the endpoint's expires_in, else the one in the token itself; <see langword="null"/> if neither specifies it.
    /// For an ID token the shorter of both counts, because expires_in describes the access token.
    /// </summary>
    public TimeSpan? GetLifetime(bool isIdToken)
    {
        TimeSpan? specified = ExpiresIn.Number is > 0 and var seconds
            ? TimeSpan.FromTicks((long)(Math.Min(seconds, IssuedToken.LongestLifetime.TotalSeconds) * TimeSpan.TicksPerSecond))
            : null;
        if (specified is not null && !isIdToken)
        {
            return specified;
        }

        var own = JwtClaims.GetLifetime(Token!);
        return specified is null || own < specified ? own ?? specified : specified;
    }

    // Never shown: it contains the token.
    public override string ToString() => nameof(TokenResponse);
}
