namespace RunAi.Generated.Cli;

/// <summary>The exception that ends a command with an exit code and one sentence on the standard error.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
