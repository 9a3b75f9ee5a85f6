using System.Net;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Makes the exceptions of a token request. What the endpoint wrote is shortened and cleaned, and the secret is cut out of it.</summary>
internal sealed class TokenFailures(RunAiOptions options, int status)
{
    private const int DescriptionCap = 200;

    public RunAiAuthenticationException Refused(string? error, string? description)
    {
        var safeError = Clean(error);
        var safeDescription = Clean(description);
        var reason = (safeError, safeDescription) switch
        {
            (null, null) => "",
            (null, _) => $": {safeDescription}",
            (_, null) => $": {safeError}",
            _ => $": {safeError} ({safeDescription})",
        };
        return new RunAiAuthenticationException($"The token endpoint of {options.Url!.Authority} refused the request with {status}{reason}. {Hint(safeError)}")
        {
            Error = safeError,
            ErrorDescription = safeDescription,
            ResponseStatusCode = status,
        };
    }

    public RunAiAuthenticationException Redirect() => new(
        $"The token endpoint of {options.Url!.Authority} answered {status}, a redirect. "
        + $"It is not followed, because the secret would go with it. Check RunAi:Url ({RunAiOptionsBinder.UrlVariable}).")
    {
        ResponseStatusCode = status,
    };

    public RunAiAuthenticationException Unusable(string reason) => new(
        $"The token endpoint of {options.Url!.Authority} answered {status}, but the answer can't be used: {reason}. "
        + $"Check RunAi:Url ({RunAiOptionsBinder.UrlVariable}).")
    {
        ResponseStatusCode = status,
    };

    private string Hint(string? error) => (error, status) switch
    {
        ("invalid_client" or "unauthorized_client", _) or (_, 401) =>
            $"Check RunAi:ClientId ({RunAiOptionsBinder.ClientIdVariable}) and RunAi:ClientSecret ({RunAiOptionsBinder.ClientSecretVariable}).",
        (_, 404) => $"Check RunAi:Url ({RunAiOptionsBinder.UrlVariable}) and RunAi:Realm ({RunAiOptionsBinder.RealmVariable}).",
        (_, >= 500) => "The endpoint has a problem of its own.",
        _ => "Check the settings of the application.",
    };

    private string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        // Before it is shortened: a part of the secret is not shown either. An endpoint may quote the form it got, in either encoding.
        var secret = options.ClientSecret!;
        foreach (var form in (ReadOnlySpan<string>)[secret, Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret)])
            text = text.Replace(form, "***", StringComparison.Ordinal);
        return SafeText.Clean(text, DescriptionCap);
    }
}
