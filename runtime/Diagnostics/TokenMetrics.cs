using System.Diagnostics.Metrics;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Diagnostics;

/// <summary>
/// Records the metrics of tokens. Each tag has few values, and none can be secret: neither the client ID nor the endpoint is a tag.
/// </summary>
internal static class TokenMetrics
{
    public const string ErrorTag = "error.type";
    public const string ReasonTag = "runai.token.reason";

    private const string OutcomeTag = "runai.token.outcome";
    private const string ResultTag = "runai.token.cache.result";

    private static readonly Counter<long> Requests = RunAiDiagnostics.Meter.CreateCounter<long>(
        "runai.token.requests", "{request}", "Number of token requests.");

    private static readonly Histogram<double> Duration = RunAiDiagnostics.Meter.CreateHistogram<double>(
        "runai.token.request.duration", "s", "Duration of token requests.");

    private static readonly Counter<long> Lookups = RunAiDiagnostics.Meter.CreateCounter<long>(
        "runai.token.cache", "{lookup}", "Number of token cache lookups by their result.");

    /// <summary>The errors of OAuth 2.0. Other errors are not used as tags, because a server could return any number of them.</summary>
    private static readonly HashSet<string> KnownErrors = new(StringComparer.Ordinal)
    {
        "invalid_client", "unauthorized_client", "invalid_scope", "invalid_grant", "invalid_request", "unsupported_grant_type", "access_denied",
        "temporarily_unavailable", "server_error", "slow_down",
    };

    /// <summary>Records that the cached token was fresh.</summary>
    public static void Hit() => Count("hit");

    /// <summary>Records that the cached token was usable and is being renewed.</summary>
    public static void Stale() => Count("stale");

    /// <summary>Records that the caller waits for a token request.</summary>
    public static void Miss() => Count("miss");

    /// <summary>Records that the caller got the exception of a recent failure.</summary>
    public static void FailFast() => Count("fail_fast");

    public static void Requested(TokenReason reason, string? error, TimeSpan duration)
    {
        var tags = new System.Diagnostics.TagList { { OutcomeTag, error is null ? "success" : "failure" }, { ReasonTag, GetText(reason) } };
        if (error is not null)
        {
            tags.Add(ErrorTag, error);
        }

        Requests.Add(1, tags);
        Duration.Record(duration.TotalSeconds, tags);
    }

    public static string GetText(TokenReason reason) => reason switch
    {
        TokenReason.Renewal => "renewal",
        TokenReason.Refused => "refused",
        _ => "needed",
    };

    /// <summary>Returns the type of a failure: the OAuth error, otherwise the status code, otherwise the type of the exception.</summary>
    public static string GetErrorType(Exception exception) => exception switch
    {
        RunAiAuthenticationException { Error: { } error } when KnownErrors.Contains(error) => error,
        RunAiAuthenticationException { ResponseStatusCode: > 0 } refused => refused.ResponseStatusCode.ToString(
            System.Globalization.CultureInfo.InvariantCulture),
        RunAiAuthenticationException { InnerException: { } inner } => inner.GetType().FullName!,
        _ => exception.GetType().FullName!,
    };

    private static void Count(string result)
    {
        // Checked first, so that a cached token costs nothing when there is no listener.
        if (Lookups.Enabled)
        {
            Lookups.Add(1, new KeyValuePair<string, object?>(ResultTag, result));
        }
    }
}
