using Microsoft.Extensions.Options;

namespace RunAi.Generated.Quickstart;

/// <summary>Says in one line what went wrong.</summary>
internal static class Failures
{
    /// <summary>The line, or null for an exception that is a bug and deserves its stack trace.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        RunAiAuthenticationException { InnerException: HttpRequestException cause } => Unreachable(cause),
        RunAiAuthenticationException or RunAiApiException or RunAiResponseException => exception.Message,
        OptionsValidationException invalid => string.Join(" ", invalid.Failures),
        HttpRequestException or IOException => Unreachable(exception),
        TaskCanceledException { InnerException: TimeoutException } => "The server did not answer in time.",
        _ => null,
    };

    /// <summary>Writes the line.</summary>
    /// <returns>The exit code of a failure.</returns>
    public static async Task<int> ReportAsync(string line)
    {
        await Console.Error.WriteLineAsync(line);
        return 1;
    }

    // The innermost exception knows the reason: a refused connection, a name that doesn't exist, a certificate that isn't trusted.
    private static string Unreachable(Exception exception) =>
        $"The server can't be reached, check RUNAI_URL: {exception.GetBaseException().Message.TrimEnd('.')}.";
}
