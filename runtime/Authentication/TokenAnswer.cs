namespace RunAi.Generated.Authentication;

/// <summary>What a token endpoint said (RFC 6749, sections 5.1 and 5.2, or Run:ai's own JSON).</summary>
internal readonly record struct TokenAnswer(string? Token, string? TokenType, double? Seconds, string? Error, string? Description)
{
    private static readonly string[] OAuthNames = ["access_token", "id_token", "token_type", "expires_in", "error", "error_description", "message"];
    private static readonly string[] RunAiNames = ["accessToken", "idToken", "tokenType", "expiresIn", "error", "error_description", "message"];

    /// <summary>Reads an answer; null when it is no JSON object, or holds a member twice.</summary>
    /// <param name="body">The body.</param>
    /// <param name="isRunAiJson">Whether it is in Run:ai's own words, whose case differs between its versions.</param>
    /// <param name="wantsIdToken">Which of the two tokens is the bearer.</param>
    public static TokenAnswer? Read(ReadOnlySpan<byte> body, bool isRunAiJson, bool wantsIdToken) =>
        FlatJson.Read(body, isRunAiJson ? RunAiNames : OAuthNames, ignoreCase: isRunAiJson) is [var access, var id, var type, var lifetime, var error, var description, var message]
            ? new TokenAnswer((wantsIdToken ? id : access).Text, type.Text, lifetime.Number, error.Text, description.Text ?? message.Text)
            : null;

    /// <summary>
    /// Whether the endpoint says of the token that it is over. Zero doesn't: issuers write it where they have no time to tell, and none would give out a
    /// token for no time at all.
    /// </summary>
    public bool HasEnded => Seconds < 0;

    /// <summary>
    /// How long the token lives: what the endpoint says (seconds, as a number or as a string), else what the token itself says, else nobody knows.
    /// An id token's own word counts too, because expires_in speaks of the access token.
    /// </summary>
    public TimeSpan? LifetimeOf(bool isIdToken)
    {
        TimeSpan? said = Seconds is > 0 and var seconds
            ? TimeSpan.FromSeconds(Math.Min(seconds, IssuedToken.LongestLifetime.TotalSeconds))
            : null;
        if (said is not null && !isIdToken)
            return said;

        var own = JwtClaims.LifetimeOf(Token!);
        return said is null || own < said ? own ?? said : said;
    }

    // Never shown: it holds the token.
    public override string ToString() => nameof(TokenAnswer);
}
