namespace RunAi.Generated.Authentication;

/// <summary>Makes a token of an answer, or the exception that says why it can't. No other exception leaves it, whatever the answer holds.</summary>
internal static class TokenResponse
{
    /// <summary>The longest answer that is read.</summary>
    public const int LargestBody = 256 * 1024;

    public static IssuedToken ToToken(ReadOnlySpan<byte> body, int status, bool isRunAiJson, bool wantsIdToken, TokenFailures failures, TokenClock.Reading start)
    {
        if (status is >= 300 and < 400)
            throw failures.Redirect();

        // Some servers answer 200 with an error in the body.
        var answer = TokenAnswer.Read(body, isRunAiJson, wantsIdToken);
        if (status is < 200 or >= 300 || answer?.Error is not null)
            throw failures.Refused(answer?.Error, answer?.Description);
        if (answer is not { } fit || !BearerText.IsValid(fit.Token))
            throw failures.Unusable($"it holds no {(wantsIdToken ? "id_token" : "access_token")}");

        // Required by RFC 6749, but unknown to Run:ai's own JSON.
        if (fit.TokenType is { } type && !type.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            throw failures.Unusable("its token_type isn't Bearer");
        if (fit.HasEnded)
            throw failures.Unusable("its token has ended");
        return new IssuedToken(fit.Token!, fit.LifetimeOf(wantsIdToken), start);
    }
}
