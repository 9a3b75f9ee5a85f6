using Microsoft.Extensions.Options;

namespace RunAi.Generated.Quickstart;

/// <summary>Says in one line what went wrong.</summary>
internal static class ErrorReporter
{
    /// <summary>The line, or null for an exception that is a bug and deserves its stack trace.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        RunAiAuthenticationException { InnerException: HttpRequestException cause } => $"The control plane can't be reached, check RUNAI_URL: {GetReason(cause)}.",
        RunAiAuthenticationException or RunAiApiException or RunAiResponseException => exception.Message,
        OptionsValidationException invalid => string.Join(" ", invalid.Failures),
        HttpRequestException or IOException => $"A server can't be reached: {GetReason(exception)}.",
        TaskCanceledException { InnerException: TimeoutException } => "A server did not answer in time.",
        _ => null,
    };

    /// <summary>Writes the line.</summary>
    /// <returns>The exit code of a failure.</returns>
    public static async Task<int> ReportAsync(string line)
    {
        await Console.Error.WriteLineAsync(line);
        return 1;
    }

    // What is wrong with a certificate is only said further inside.
    private static string GetReason(Exception exception)
    {
        var telling = exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } ? exception.GetBaseException() : exception;
        return telling.Message.TrimEnd('.');
    }
}
