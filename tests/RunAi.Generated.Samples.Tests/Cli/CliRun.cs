using RunAi.Generated.Cli;

namespace RunAi.Generated.Samples.Tests.Cli;

/// <summary>Represents a command line that was run in this process.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The text on the standard output.</param>
/// <param name="Error">The text on the standard error.</param>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line, which is split at spaces.</summary>
    /// <param name="line">The arguments.</param>
    /// <param name="configure">Configures the tenant.</param>
    /// <param name="onError">Called for each line on the standard error before the program continues.</param>
    /// <param name="cancellationToken">Cancels the command as Ctrl+C does.</param>
    public static async Task<CliRun> RunAsync(
        string line, Action<RunAiOptions> configure, Action<string>? onError = null, CancellationToken? cancellationToken = null)
    {
        var output = new StringWriter();
        var error = new ObservedWriter(onError);
        var token = cancellationToken ?? TestContext.Current.CancellationToken;
        var exitCode = await new RunAiCommandLine(configure).RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error, token);
        return new CliRun(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Asserts that the command failed with one line on the standard error.</summary>
    public void AssertFailure(int exitCode, params ReadOnlySpan<string> parts)
    {
        Assert.Equal((exitCode, ""), (ExitCode, Output));
        var line = Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        foreach (var part in parts)
        {
            Assert.Contains(part, line, StringComparison.Ordinal);
        }
    }

    private sealed class ObservedWriter(Action<string>? onLine) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            onLine?.Invoke(value ?? "");
        }
    }
}
