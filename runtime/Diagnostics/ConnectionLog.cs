using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace RunAi.Generated.Diagnostics;

/// <summary>Defines the log events of connections.</summary>
internal static partial class ConnectionLog
{
    private const string Category = "RunAi.Generated.Connections";

    public static ILogger CreateLogger(ILoggerFactory? factory) => factory?.CreateLogger(Category) ?? NullLogger.Instance;

    [LoggerMessage(
        1, LogLevel.Warning,
        "{Setting} is not used for {Client}: {Reason}. The primary handler of the application decides which certificates are trusted.",
        EventName = "CaFileNotUsed")]
    public static partial void CaFileNotUsed(this ILogger logger, string setting, string client, string reason);
}
