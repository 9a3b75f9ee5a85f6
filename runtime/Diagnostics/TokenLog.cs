using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Diagnostics;

/// <summary>Defines the log events of tokens. No argument is a text from a server or a secret.</summary>
internal static partial class TokenLog
{
    private const string Category = "RunAi.Generated.Authentication";

    public static ILogger CreateLogger(ILoggerFactory? factory) => factory?.CreateLogger(Category) ?? NullLogger.Instance;

    [LoggerMessage(1, LogLevel.Debug, "Token acquired ({Reason}). It expires in {Lifetime}.", EventName = "TokenReceived")]
    public static partial void TokenReceived(this ILogger logger, TokenReason reason, TimeSpan lifetime);

    [LoggerMessage(
        2, LogLevel.Warning,
        "Token acquisition failed ({Reason}): {ErrorType}. Further failures are not logged until a token is acquired.",
        EventName = "TokenFailed")]
    public static partial void TokenFailed(this ILogger logger, TokenReason reason, string errorType);

    [LoggerMessage(3, LogLevel.Information, "Token acquisition recovered.", EventName = "TokenRecovered")]
    public static partial void TokenRecovered(this ILogger logger);

    [LoggerMessage(4, LogLevel.Information, "A server refused the token with 401. A new token is requested.", EventName = "TokenRefused")]
    public static partial void TokenRefused(this ILogger logger);

    [LoggerMessage(
        5, LogLevel.Warning,
        "The token store failed with {ErrorType}. Tokens are requested without it for a minute.",
        EventName = "TokenStoreFailed")]
    public static partial void TokenStoreFailed(this ILogger logger, string errorType);

    [LoggerMessage(6, LogLevel.Information, "The settings changed. A new token is requested at the next call.", EventName = "TokenSettingsChanged")]
    public static partial void TokenSettingsChanged(this ILogger logger);

    [LoggerMessage(7, LogLevel.Warning, "The changed settings are invalid and are not applied: {Failures}", EventName = "TokenSettingsRefused")]
    public static partial void TokenSettingsRefused(this ILogger logger, string failures);

    [LoggerMessage(
        8, LogLevel.Warning,
        "A request to {Host}:{Port} was not sent, because the token must not be sent to this origin.",
        EventName = "OriginRefused")]
    public static partial void OriginRefused(this ILogger logger, string host, int port);
}
