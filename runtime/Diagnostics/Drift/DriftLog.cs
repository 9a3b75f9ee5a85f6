using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Defines the log events of drift. No argument is a value of a response.</summary>
internal static partial class DriftLog
{
    public static ILogger CreateLogger(ILoggerFactory? factory) => factory?.CreateLogger(RunAiDiagnostics.DriftMeterName) ?? NullLogger.Instance;

    [LoggerMessage(
        1, LogLevel.Warning,
        "A response to {OperationId} deviates from the spec at {Location}: {Deviation}. This is logged once.",
        EventName = "DriftFound")]
    public static partial void Found(this ILogger logger, string operationId, string location, string deviation);

    [LoggerMessage(
        2, LogLevel.Warning,
        "A response to {OperationId} deviates from the spec at {Location}: {Deviation}. This is logged once. {Suppressed} findings before it were not logged, "
        + "because of the limit of log entries per hour.",
        EventName = "DriftFoundAfterOthers")]
    public static partial void FoundAfterOthers(this ILogger logger, string operationId, string location, string deviation, int suppressed);

    [LoggerMessage(
        3, LogLevel.Warning,
        "Responses deviate from the spec in more than {Limit} places. Further ones are counted with the path \"(other)\", and are not logged.",
        EventName = "DriftLimitReached")]
    public static partial void LimitReached(this ILogger logger, int limit);
}
