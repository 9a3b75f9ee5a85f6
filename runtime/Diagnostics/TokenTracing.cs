using System.Diagnostics;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Diagnostics;

/// <summary>Creates the spans of token requests.</summary>
internal static class TokenTracing
{
    /// <summary>Starts a root span with a link to the first caller. Several callers share the request, so it is not a child of one of them.</summary>
    public static Activity? Start(TokenRequestContext request, Uri endpoint)
    {
        if (!RunAiDiagnostics.Source.HasListeners())
        {
            return null;
        }

        ActivityLink[] links = request.Caller == default ? [] : [new ActivityLink(request.Caller)];
        var span = RunAiDiagnostics.Source.StartActivity(ActivityKind.Client, parentContext: default, links: links, name: "runai.token.acquire");
        span?.SetTag("server.address", endpoint.IdnHost);
        span?.SetTag("server.port", endpoint.Port);
        span?.SetTag(TokenMetrics.ReasonTag, TokenMetrics.GetText(request.Reason));
        return span;
    }

    public static void Fail(Activity? span, string error)
    {
        span?.SetTag(TokenMetrics.ErrorTag, error);
        span?.SetStatus(ActivityStatusCode.Error);
    }
}
