using System.Net;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Makes the exceptions of a token request. What the endpoint wrote is shortened and cleaned, and the secret is cut out of it.</summary>
internal sealed class TokenFailures(Uri endpoint, int status, IReadOnlyList<string> secrets, TimeSpan? retryAfter = null)
{
    private const int DescriptionCap = 200;

    /// <summary>The endpoint said no, with an error or by its status.</summary>
    public RunAiAuthenticationException Refused(string? error, string? description)
    {
        var safeError = Clean(error);
        var safeDescription = Clean(description);
        var sentence = safeDescription?.TrimEnd('.');
        var reason = (safeError, sentence) switch
        {
            (null, null) => "",
            (null, _) => $": {sentence}",
            (_, null) => $": {safeError}",
            _ => $": {safeError} ({sentence})",
        };
        return new RunAiAuthenticationException($"The token endpoint of {endpoint.Authority} refused the request with {status}{reason}. {Hint(safeError)}")
        {
            Error = safeError,
            ErrorDescription = safeDescription,
            ResponseStatusCode = status,
            IsTransient = IsTransient(safeError),
            RetryAfter = retryAfter,
        };
    }

    public RunAiAuthenticationException Redirect() => Unfit(
        $"answered {status}, a redirect. It is not followed, because the secret would go with it.");

    public RunAiAuthenticationException Unusable(string reason) => Unfit($"answered {status}, but the answer can't be used: {reason}.");

    /// <summary>No answer at all, or one that broke off.</summary>
    public static RunAiAuthenticationException NoAnswer(Uri endpoint, Exception exception) =>
        new($"The token endpoint of {endpoint.Authority} gave no usable answer: {exception.Message}", exception) { IsTransient = true };

    private RunAiAuthenticationException Unfit(string what) =>
        new($"The token endpoint of {endpoint.Authority} {what} Check RunAi:Url ({RunAiOptionsBinder.UrlVariable}).")
        {
            ResponseStatusCode = status,
            IsTransient = true,
            RetryAfter = retryAfter,
        };

    /// <summary>The error decides where there is one: servers answer the same fault with 400, 401 and even 200.</summary>
    private bool IsTransient(string? error) => error switch
    {
        "invalid_client" or "unauthorized_client" or "invalid_scope" or "invalid_grant" or "invalid_request" or "unsupported_grant_type" or "access_denied" => false,
        "temporarily_unavailable" or "server_error" or "slow_down" => true,
        _ => status is >= 500 or 408 or 425 or 429,
    };

    private string Hint(string? error) => (error, status) switch
    {
        ("invalid_client" or "unauthorized_client", _) or (_, 401) =>
            $"Check RunAi:ClientId ({RunAiOptionsBinder.ClientIdVariable}) and RunAi:ClientSecret ({RunAiOptionsBinder.ClientSecretVariable}).",
        (_, 404) => $"Check RunAi:Url ({RunAiOptionsBinder.UrlVariable}) and RunAi:Realm ({RunAiOptionsBinder.RealmVariable}).",
        (_, >= 500) => "The endpoint has a problem of its own.",
        (_, 429) => "There were too many requests.",
        _ => "Check the settings of the application.",
    };

    private string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        // Before it is shortened: a part of the secret is not shown either. An endpoint may quote the form it got, in either encoding, whose hexadecimal
        // digits may be in either case.
        foreach (var secret in secrets)
        {
            foreach (var form in (ReadOnlySpan<string>)[secret, Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret)])
                text = text.Replace(form, "***", StringComparison.OrdinalIgnoreCase);
        }

        return TextSanitizer.Sanitize(text, DescriptionCap);
    }
}
