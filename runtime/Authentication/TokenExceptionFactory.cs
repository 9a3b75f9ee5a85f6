using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Creates the exceptions of a token request. Texts of the endpoint are shortened and sanitized, and the secret is removed from them.</summary>
internal sealed class TokenExceptionFactory(Uri endpoint, int status, IReadOnlyList<string> secrets, TimeSpan? retryAfter = null, string? advice = null)
{
    private const int MaxDescriptionLength = 200;

    /// <summary>Creates the exception for a request that the endpoint refused, by an error or by its status code.</summary>
    /// <param name="error">The error (RFC 6749, section 5.2), if there is one.</param>
    /// <param name="description">The description of the error, if there is one.</param>
    /// <param name="problem">Why the body could not be read, if so; "it" is the response.</param>
    public RunAiAuthenticationException CreateRefused(string? error, string? description, string? problem)
    {
        var safeError = Sanitize(error);
        var safeDescription = Sanitize(description);
        var sentence = safeDescription?.TrimEnd('.');
        var reason = (safeError, sentence) switch
        {
            (null, null) => problem is null ? "" : $" (the response gives no reason: {problem})",
            (null, _) => $": {sentence}",
            (_, null) => $": {safeError}",
            _ => $": {safeError} ({sentence})",
        };
        return new RunAiAuthenticationException($"The token endpoint of {endpoint.Authority} refused the request with {status}{reason}. {GetHint(safeError)}")
        {
            Error = safeError,
            ErrorDescription = safeDescription,
            ResponseStatusCode = status,
            IsTransient = IsTransient(safeError),
            RetryAfter = retryAfter,
        };
    }

    public RunAiAuthenticationException CreateRedirect() => CreateInvalid(
        $"responded with {status}, a redirect. It is not followed, because that would forward the secret.");

    /// <summary>Creates the exception for a response that contains no usable token; "it" in the reason is the response.</summary>
    public RunAiAuthenticationException CreateUnusable(string reason) => CreateInvalid($"responded with {status}, but the response cannot be used: {reason}.");

    /// <summary>Creates the exception for a response that could not be read: by its status code, which was received.</summary>
    public RunAiAuthenticationException CreateUnreadable(string reason) =>
        status is >= 200 and < 300 ? CreateUnusable(reason) : status is >= 300 and < 400 ? CreateRedirect() : CreateRefused(null, null, reason);

    /// <summary>Creates the exception for a request that received no response.</summary>
    public static RunAiAuthenticationException CreateNoResponse(Uri endpoint, Exception exception, AddressSettings? names = null)
    {
        var reason = exception is HttpRequestException failure
            ? HttpFailure.Describe(failure, endpoint, names ?? AddressSettings.OfHttpClient)
            : exception.Message;
        return new RunAiAuthenticationException($"The token endpoint of {endpoint.Authority} did not respond: {reason}", exception) { IsTransient = true };
    }

    private RunAiAuthenticationException CreateInvalid(string what) =>
        new($"The token endpoint of {endpoint.Authority} {what} {advice ?? $"Check RunAi:Url ({RunAiOptionsBinder.UrlVariable})."}")
        {
            ResponseStatusCode = status,
            IsTransient = true,
            RetryAfter = retryAfter,
        };

    /// <summary>The error takes precedence, because servers report the same fault with 400, 401 and even 200.</summary>
    private bool IsTransient(string? error) => error switch
    {
        "invalid_client" or "unauthorized_client" or "invalid_scope" or "invalid_grant" or "invalid_request" or "unsupported_grant_type"
            or "access_denied" => false,
        "temporarily_unavailable" or "server_error" or "slow_down" => true,
        _ => status is >= 500 or 408 or 425 or 429,
    };

    private string GetHint(string? error) => (error, status) switch
    {
        (_, < 500 and not 429) when advice is not null => advice,
        ("invalid_client" or "unauthorized_client", _) or (_, 401) =>
            $"Check RunAi:ClientId ({RunAiOptionsBinder.ClientIdVariable}) and RunAi:ClientSecret ({RunAiOptionsBinder.ClientSecretVariable}).",
        (_, 404) => $"Check RunAi:Url ({RunAiOptionsBinder.UrlVariable}) and RunAi:Realm ({RunAiOptionsBinder.RealmVariable}).",
        (_, >= 500) => "The endpoint reports a server error.",
        (_, 429) => "The endpoint received too many requests.",
        _ => "Check the settings of the application.",
    };

    private string? Sanitize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Before the text is shortened, so that no part of the secret remains. An endpoint may quote the form that it received, in either encoding, with
        // hexadecimal digits of either case.
        return TextSanitizer.Sanitize(SecretText.Remove(text, secrets), MaxDescriptionLength);
    }
}
