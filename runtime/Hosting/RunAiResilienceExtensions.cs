using Microsoft.Extensions.Http.Resilience;
using Polly;
using RunAi.Generated;
using RunAi.Generated.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides the extension method that adds resilience to the clients of Run:ai.</summary>
public static class RunAiResilienceExtensions
{
    /// <summary>The timeout of one attempt until its response headers. A control plane can take several seconds for a long list.</summary>
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The timeout of all attempts including pauses. It is less than HttpClient's default timeout of 100 seconds.</summary>
    private static readonly TimeSpan TotalTimeout = TimeSpan.FromSeconds(90);

    /// <summary>
    /// Adds .NET's standard resilience handler with settings for Run:ai: only GET, HEAD, OPTIONS and TRACE requests are retried, because the server may have
    /// processed a POST, PUT, PATCH or DELETE request whose response was lost (<see cref="RunAiRequestOptions.IsIdempotent"/> changes this for single
    /// calls); the timeout is 30 seconds for one attempt and 90 seconds in total; and each cluster has its own circuit breaker, so that an unavailable
    /// cluster does not affect the others. Each attempt carries the current token. A timeout throws a <see cref="RunAiTimeoutException"/>.
    /// </summary>
    /// <param name="client">The builder of a client, for instance the result of <c>AddResearcherClient()</c>.</param>
    /// <param name="configure">Changes the options; none when omitted.</param>
    /// <returns>The builder.</returns>
    public static IHttpClientBuilder AddRunAiResilience(this IHttpClientBuilder client, Action<HttpStandardResilienceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        client
            .AddHttpMessageHandler(static () => new ResilienceTimeoutHandler())
            .AddStandardResilienceHandler(options =>
            {
                var isTransient = options.Retry.ShouldHandle;
                options.Retry.DisableForUnsafeHttpMethods();
                var isSafe = options.Retry.ShouldHandle;
                options.Retry.ShouldHandle = arguments => arguments.Context.GetRequestMessage()?.GetRunAiRequestOptions()?.IsIdempotent switch
                {
                    true => isTransient(arguments),
                    false => new ValueTask<bool>(false),
                    null => isSafe(arguments),
                };
                options.AttemptTimeout.Timeout = AttemptTimeout;
                options.TotalRequestTimeout.Timeout = TotalTimeout;

                // The handler requires at least twice the timeout of an attempt.
                options.CircuitBreaker.SamplingDuration = AttemptTimeout * 2;
                configure?.Invoke(options);
            })
            .SelectPipelineByAuthority();
        return client;
    }
}
