using Microsoft.Extensions.Options;

namespace RunAi.Generated.Quickstart;

/// <summary>Reports an error in one line.</summary>
internal static class ErrorReporter
{
    /// <summary>Returns the line, or null for an unexpected exception, which is reported with its stack trace.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        RunAiAuthenticationException { InnerException: HttpRequestException cause } =>
            $"The control plane cannot be reached. Check RUNAI_URL: {GetReason(cause)}.",
        RunAiAuthenticationException or RunAiApiException or RunAiResponseException => exception.Message,
        OptionsValidationException invalid => string.Join(" ", invalid.Failures),
        HttpRequestException or IOException => $"A server cannot be reached: {GetReason(exception)}.",
        TaskCanceledException { InnerException: TimeoutException } => "A server did not respond in time.",
        _ => null,
    };

    /// <summary>Writes the line to the standard error stream.</summary>
    /// <returns>The exit code for a failure.</returns>
    public static async Task<int> ReportAsync(string line)
    {
        await Console.Error.WriteLineAsync(line);
        return 1;
    }

    // The reason for an invalid certificate is in the innermost exception.
    private static string GetReason(Exception exception)
    {
        var source = exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } ? exception.GetBaseException() : exception;
        return source.Message.TrimEnd('.');
    }
}
