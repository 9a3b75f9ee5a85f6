using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace RunAi.Generated.Kubernetes.Diagnostics;

/// <summary>Defines the log events of clusters. None contains a secret.</summary>
internal static partial class KubernetesLog
{
    private const string Category = "RunAi.Generated.Kubernetes";

    public static ILogger CreateLogger(ILoggerFactory? factory) => factory?.CreateLogger(Category) ?? NullLogger.Instance;

    [LoggerMessage(1, LogLevel.Warning, "{Cluster} refused the credential with 401.", EventName = "CredentialRefused")]
    public static partial void CredentialRefused(this ILogger logger, string cluster);

    [LoggerMessage(2, LogLevel.Warning, "A request to {Target} was rejected, because it has the credential of {Cluster}.", EventName = "OriginRefused")]
    public static partial void OriginRefused(this ILogger logger, string target, string cluster);

    [LoggerMessage(
        3, LogLevel.Warning, "The certificate of {Cluster} is not validated (insecure-skip-tls-verify), so another server can receive the credential.",
        EventName = "VerificationSkipped")]
    public static partial void VerificationSkipped(this ILogger logger, string cluster);

    [LoggerMessage(4, LogLevel.Warning, "{Cluster} warned about {Method} {Path}: {Text}", EventName = "ServerWarning")]
    public static partial void ServerWarning(this ILogger logger, string cluster, string method, string path, string text);
}
