using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Converts the response of a token endpoint to a token, or throws a <see cref="RunAiAuthenticationException"/> that says why it cannot.</summary>
internal static class TokenResponseParser
{
    /// <summary>The longest response body that is read, in bytes: 256 KiB.</summary>
    public const int LargestBody = 256 * 1024;

    public static IssuedToken Parse(
        ReadOnlySpan<byte> body,
        int status,
        bool isRunAiJson,
        bool useIdToken,
        TokenExceptionFactory exceptions,
        TokenClock.Reading start,
        TimeSpan? clockDifference = null)
    {
        if (status is >= 300 and < 400)
        {
            throw exceptions.CreateRedirect();
        }

        // Some servers respond with 200 and an error in the body.
        var result = TokenResponse.Read(body, isRunAiJson, useIdToken, out var response);
        if (status is < 200 or >= 300 || response.Error is not null)
        {
            throw exceptions.CreateRefused(response.Error, response.Description, GetProblem(result, body));
        }

        if (GetProblem(result, body) is { } problem)
        {
            throw exceptions.CreateUnusable(problem);
        }

        if (!BearerToken.IsValid(response.Token))
        {
            throw exceptions.CreateUnusable($"it contains no valid {(useIdToken ? "id_token" : "access_token")}");
        }

        // Required by RFC 6749, but absent from Run:ai's own JSON.
        if (response.TokenType is { } type && !type.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw exceptions.CreateUnusable("its token_type is not Bearer");
        }

        if (response.HasInvalidLifetime)
        {
            throw exceptions.CreateUnusable("its expires_in is not a number of seconds");
        }

        if (response.HasExpired)
        {
            throw exceptions.CreateUnusable("its token has expired");
        }

        return new IssuedToken(response.Token!, response.GetLifetime(useIdToken), start) { ClockDifference = clockDifference };
    }

    /// <summary>Describes why a body was not read. Nothing is reported for an empty one, whose status says enough.</summary>
    private static string? GetProblem(FlatJsonResult result, ReadOnlySpan<byte> body) => result switch
    {
        FlatJsonResult.Success => null,
        FlatJsonResult.DuplicateProperty => "it contains a property twice",
        FlatJsonResult.TooManyProperties => "it contains more than 256 properties",
        _ when body.IsEmpty => "it has no body",
        _ when HtmlPage.IsMatch(body) => $"it {HtmlPage.Description}",
        _ => "it is not a JSON object",
    };
}
