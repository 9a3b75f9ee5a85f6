using Microsoft.Extensions.Options;

namespace RunAi.Generated.Quickstart;

/// <summary>Says in one sentence what went wrong.</summary>
internal static class Failures
{
    /// <summary>The sentence, or null for an exception that is a bug and deserves its stack trace.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        RunAiAuthenticationException or RunAiApiException or RunAiResponseException => exception.Message,
        OptionsValidationException invalid => string.Join(" ", invalid.Failures),
        HttpRequestException unreachable => $"The server can't be reached: {unreachable.Message}",
        TaskCanceledException { InnerException: TimeoutException } => "The server did not answer in time.",
        _ => null,
    };
}
