using System.Diagnostics;

namespace RunAi.Generated.Mutation.Running;

/// <summary>Runs programs and collects what they write.</summary>
internal static class ProcessRunner
{
    /// <summary>Runs a program to its end, or until the time limit ends it and all processes that it started.</summary>
    public static async Task<ProcessOutcome> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string directory,
        IReadOnlyDictionary<string, string>? variables = null,
        TimeSpan? limit = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var timeout = new CancellationTokenSource();
        if (limit is { } duration)
        {
            timeout.CancelAfter(duration);
        }

        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            return new ProcessOutcome(ExitCode: null, await output, await errors);
        }

        return new ProcessOutcome(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs a program that must succeed, and returns what it wrote to standard output.</summary>
    /// <exception cref="MutationRunException">The exit code is not 0.</exception>
    public static async Task<string> RequireAsync(string program, IEnumerable<string> arguments, string directory)
    {
        List<string> list = [.. arguments];
        var outcome = await RunAsync(program, list, directory);
        return outcome.ExitCode == 0
            ? outcome.Output
            : throw new MutationRunException(
                $"'{program} {string.Join(' ', list)}' failed with exit code {outcome.ExitCode}.\n{outcome.Output}{outcome.Errors}");
    }
}
