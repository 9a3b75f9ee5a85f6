using System.Diagnostics;

namespace RunAi.Generated.TestSupport;

/// <summary>Represents a program that has ended.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The text that the program wrote to the standard output.</param>
/// <param name="Error">The text that the program wrote to the standard error.</param>
internal sealed record ProcessRun(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program to its end, and stops it if the test is canceled.</summary>
    public static async Task<ProcessRun> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' did not start.");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new ProcessRun($"{start.FileName} {string.Join(' ', start.ArgumentList)}", process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Asserts the exit code. The message contains the command and the whole output.</summary>
    public ProcessRun AssertExitCode(int expected)
    {
        Assert.True(ExitCode == expected, $"Expected exit code {expected}, but {this}");
        return this;
    }

    public override string ToString() => $"'{Command}' ended with exit code {ExitCode}:\n{Output}{Error}";
}
