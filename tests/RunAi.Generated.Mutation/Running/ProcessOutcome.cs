namespace RunAi.Generated.Mutation.Running;

/// <summary>Represents how a process ended.</summary>
/// <param name="ExitCode">The exit code; <see langword="null"/> when the time limit ended the process.</param>
/// <param name="Output">The text of standard output.</param>
/// <param name="Errors">The text of standard error.</param>
internal sealed record ProcessOutcome(int? ExitCode, string Output, string Errors);
