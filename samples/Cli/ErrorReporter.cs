using Microsoft.Extensions.Options;

namespace RunAi.Generated.Cli;

/// <summary>Maps exceptions to an exit code and a sentence.</summary>
internal static class ErrorReporter
{
    /// <summary>Returns the exit code and the sentence, or null for an unexpected exception, which is reported with its stack trace.</summary>
    public static (int ExitCode, string Message)? Describe(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        CommandException failure => (failure.ExitCode, failure.Message),
        OperationCanceledException when cancellationToken.IsCancellationRequested => (ExitCodes.Canceled, "Canceled."),
        OptionsValidationException invalid => (ExitCodes.NotSignedIn, string.Join(' ', invalid.Failures)),
        RunAiAuthenticationException { IsTransient: false } => (ExitCodes.NotSignedIn, exception.Message),
        RunAiAuthenticationException or RunAiConnectionException or RunAiTimeoutException => (ExitCodes.Unavailable, exception.Message),
        RunAiApiException { IsUnauthorized: true } => (ExitCodes.NotSignedIn, exception.Message),
        RunAiApiException { IsForbidden: true } => (ExitCodes.Forbidden, exception.Message),
        RunAiApiException { IsNotFound: true } => (ExitCodes.NotFound, exception.Message),
        RunAiApiException { IsTooManyRequests: true } or RunAiApiException { IsServerError: true } => (ExitCodes.Unavailable, exception.Message),
        RunAiAmbiguousNameException => (ExitCodes.Usage, exception.Message),
        RunAiWaitException { Failure: WaitFailure.TimedOut } => (ExitCodes.TimedOut, exception.Message),
        RunAiWaitException => (ExitCodes.WorkloadFailed, exception.Message),
        RunAiException => (ExitCodes.Failure, exception.Message),
        _ => null,
    };
}
