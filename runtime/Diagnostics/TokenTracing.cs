using System.Diagnostics;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Diagnostics;

/// <summary>Spans of requests for tokens.</summary>
internal static class TokenTracing
{
    /// <summary>A span of its own, linked to the caller that led to it: many callers share the request, so it is part of none of them.</summary>
    public static Activity? Start(TokenRequestContext demand, Uri endpoint)
    {
        if (!RunAiDiagnostics.Source.HasListeners())
            return null;
        ActivityLink[] links = demand.Caller == default ? [] : [new ActivityLink(demand.Caller)];
        var span = RunAiDiagnostics.Source.StartActivity(ActivityKind.Client, parentContext: default, links: links, name: "runai.token.acquire");
        span?.SetTag("server.address", endpoint.IdnHost);
        span?.SetTag("server.port", endpoint.Port);
        span?.SetTag(TokenMetrics.ReasonTag, TokenMetrics.GetText(demand.Reason));
        return span;
    }

    public static void Fail(Activity? span, string error)
    {
        span?.SetTag(TokenMetrics.ErrorTag, error);
        span?.SetStatus(ActivityStatusCode.Error);
    }
}
