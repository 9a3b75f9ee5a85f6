using System.Diagnostics.Metrics;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Diagnostics;

/// <summary>
/// Metrics of tokens. Their tags have few values each and none that could be secret: not the application's name, not the endpoint.
/// </summary>
internal static class TokenMetrics
{
    public const string ErrorTag = "error.type";
    public const string ReasonTag = "runai.token.reason";

    private const string OutcomeTag = "runai.token.outcome";
    private const string ResultTag = "runai.token.cache.result";

    private static readonly Counter<long> Requests = RunAiDiagnostics.Meter.CreateCounter<long>("runai.token.requests", "{request}", "Requests for a token.");

    private static readonly Histogram<double> Duration = RunAiDiagnostics.Meter.CreateHistogram<double>("runai.token.request.duration", "s", "Duration of requests for a token.");

    private static readonly Counter<long> Lookups = RunAiDiagnostics.Meter.CreateCounter<long>("runai.token.cache", "{lookup}", "Calls that needed a token, by how they got it.");

    /// <summary>OAuth's own errors; others count as one, because a server could name as many as it likes.</summary>
    private static readonly HashSet<string> KnownErrors = new(StringComparer.Ordinal)
    {
        "invalid_client", "unauthorized_client", "invalid_scope", "invalid_grant", "invalid_request", "unsupported_grant_type", "access_denied",
        "temporarily_unavailable", "server_error", "slow_down",
    };

    /// <summary>The token was at hand and young.</summary>
    public static void Hit() => Count("hit");

    /// <summary>The token was at hand and is being renewed.</summary>
    public static void Stale() => Count("stale");

    /// <summary>The caller waits for a request.</summary>
    public static void Miss() => Count("miss");

    /// <summary>The caller learned of a failure of a moment ago.</summary>
    public static void FailFast() => Count("fail_fast");

    public static void Requested(TokenReason reason, string? error, TimeSpan duration)
    {
        var tags = new System.Diagnostics.TagList { { OutcomeTag, error is null ? "success" : "failure" }, { ReasonTag, GetText(reason) } };
        if (error is not null)
            tags.Add(ErrorTag, error);
        Requests.Add(1, tags);
        Duration.Record(duration.TotalSeconds, tags);
    }

    public static string GetText(TokenReason reason) => reason switch
    {
        TokenReason.Renewal => "renewal",
        TokenReason.Refused => "refused",
        _ => "needed",
    };

    /// <summary>A failure in one word: OAuth's error, else the status, else the kind of exception.</summary>
    public static string GetErrorType(Exception exception) => exception switch
    {
        RunAiAuthenticationException { Error: { } error } when KnownErrors.Contains(error) => error,
        RunAiAuthenticationException { ResponseStatusCode: > 0 } refused => refused.ResponseStatusCode.ToString(System.Globalization.CultureInfo.InvariantCulture),
        RunAiAuthenticationException { InnerException: { } inner } => inner.GetType().FullName!,
        _ => exception.GetType().FullName!,
    };

    private static void Count(string result)
    {
        // Asked first: the warm path must cost nothing when nobody listens.
        if (Lookups.Enabled)
            Lookups.Add(1, new KeyValuePair<string, object?>(ResultTag, result));
    }
}
