using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Diagnostics;

/// <summary>Events of tokens. None takes a text that a server or a secret could be in.</summary>
internal static partial class TokenLog
{
    private const string Category = "RunAi.Generated.Authentication";

    public static ILogger CreateLogger(ILoggerFactory? factory) => factory?.CreateLogger(Category) ?? NullLogger.Instance;

    [LoggerMessage(1, LogLevel.Debug, "A token was received ({Reason}); it lives for {Lifetime}.", EventName = "TokenReceived")]
    public static partial void TokenReceived(this ILogger logger, TokenReason reason, TimeSpan lifetime);

    [LoggerMessage(2, LogLevel.Warning, "No token could be had ({Reason}): {ErrorType}. The next success is logged.", EventName = "TokenFailed")]
    public static partial void TokenFailed(this ILogger logger, TokenReason reason, string errorType);

    [LoggerMessage(3, LogLevel.Information, "Tokens can be had again.", EventName = "TokenRecovered")]
    public static partial void TokenRecovered(this ILogger logger);

    [LoggerMessage(4, LogLevel.Information, "A server refused the token; another one is asked for.", EventName = "TokenRefused")]
    public static partial void TokenRefused(this ILogger logger);

    [LoggerMessage(5, LogLevel.Warning, "The token store failed with {ErrorType}; tokens are asked for without it.", EventName = "TokenStoreFailed")]
    public static partial void TokenStoreFailed(this ILogger logger, string errorType);

    [LoggerMessage(6, LogLevel.Information, "The settings have changed; another token is asked for.", EventName = "TokenSettingsChanged")]
    public static partial void TokenSettingsChanged(this ILogger logger);

    [LoggerMessage(7, LogLevel.Warning, "The changed settings are not used: {Failures}", EventName = "TokenSettingsRefused")]
    public static partial void TokenSettingsRefused(this ILogger logger, string failures);

    [LoggerMessage(8, LogLevel.Warning, "A request to {Host}:{Port} was refused: the token may not go there.", EventName = "OriginRefused")]
    public static partial void OriginRefused(this ILogger logger, string host, int port);
}
