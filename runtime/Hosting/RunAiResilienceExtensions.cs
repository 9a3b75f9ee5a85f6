using Microsoft.Extensions.Http.Resilience;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds resilience to the clients of Run:ai.</summary>
public static class RunAiResilienceExtensions
{
    /// <summary>The longest that one attempt may wait for its answer's headers: a control plane can need several seconds for a long list.</summary>
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The longest that all attempts may take, pauses included: less than the 100 seconds after which HttpClient gives up by itself.</summary>
    private static readonly TimeSpan TotalTimeout = TimeSpan.FromSeconds(90);

    /// <summary>
    /// Adds .NET's standard resilience (a limit of parallel calls, a total timeout, retries that honour Retry-After, a circuit breaker, a timeout per
    /// attempt) with what Run:ai needs: only GET, HEAD, OPTIONS and TRACE are repeated, since a POST, PUT, PATCH or DELETE whose answer got lost may have been
    /// carried out; one attempt may take 30 seconds and all 90; and each cluster has its own circuit breaker, so that one that is down closes none of the
    /// others. The token handler stands behind it: each attempt carries the current token.
    /// </summary>
    /// <param name="client">What a client's registration returns, for instance that of <c>AddResearcherClient()</c>.</param>
    /// <param name="configure">Changes the options.</param>
    /// <returns>The client's builder.</returns>
    public static IHttpClientBuilder AddRunAiResilience(this IHttpClientBuilder client, Action<HttpStandardResilienceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        client
            .AddStandardResilienceHandler(options =>
            {
                options.Retry.DisableForUnsafeHttpMethods();
                options.AttemptTimeout.Timeout = AttemptTimeout;
                options.TotalRequestTimeout.Timeout = TotalTimeout;

                // A breaker must see more than one attempt's time: the handler insists on twice as much.
                options.CircuitBreaker.SamplingDuration = AttemptTimeout * 2;
                configure?.Invoke(options);
            })
            .SelectPipelineByAuthority();
        return client;
    }
}
