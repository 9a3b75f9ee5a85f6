using System.Net;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>Classifies the failures of a watch.</summary>
internal static class WatchFailure
{
    /// <summary>Returns a value indicating whether the version or the token is too old, so that the resources must be listed again.</summary>
    public static bool IsExpired(Exception exception) =>
        exception is KubernetesApiException { IsExpired: true } or RunAiApiException { ResponseStatusCode: (int)HttpStatusCode.Gone };

    /// <summary>Returns a value indicating whether another attempt can succeed.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        RunAiApiException { ResponseStatusCode: (int)HttpStatusCode.RequestTimeout or (int)HttpStatusCode.TooManyRequests } => true,
        RunAiApiException failure => failure.IsServerError,
        RunAiConnectionException or RunAiTimeoutException => true,
        RunAiAuthenticationException failure => failure.IsTransient,

        // The response ends inside an event, or is a page of a proxy. An event that does not match its type would not match it later either.
        RunAiResponseException failure => failure.InnerException is not JsonMismatchException,
        _ => false,
    };

    /// <summary>Returns the pause that the server requests.</summary>
    public static TimeSpan? GetRetryAfter(Exception? exception) => (exception as RunAiApiException)?.RetryAfter;
}
