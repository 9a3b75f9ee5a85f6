using Microsoft.Extensions.Options;

namespace RunAi.Generated.Quickstart;

/// <summary>Reports an error in one line.</summary>
internal static class ErrorReporter
{
    /// <summary>Returns the line, or null for an unexpected exception, which is reported with its stack trace.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        RunAiException => exception.Message,
        OptionsValidationException invalid => string.Join(" ", invalid.Failures),
        IOException => $"A connection failed: {exception.Message}",
        _ => null,
    };

    /// <summary>Writes the line to the standard error stream.</summary>
    /// <returns>The exit code for a failure.</returns>
    public static async Task<int> ReportAsync(string line)
    {
        await Console.Error.WriteLineAsync(line);
        return 1;
    }
}
