using System.Diagnostics;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Authentication.Tests.Support;

/// <summary>Represents a program that runs until the test ends.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    /// <summary>Starts a program and waits until a line of its output contains a text.</summary>
    /// <returns>The program and the line; <see langword="null"/> if the program does not exist or has exited.</returns>
    public static async Task<(ServerProcess Process, string Line)?> TryStartAsync(
        string program, IEnumerable<string> arguments, string ready, IReadOnlyDictionary<string, string>? environment, CancellationToken cancellationToken)
    {
        if (TryStart(program, arguments, environment) is not { } process)
        {
            return null;
        }

        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!line.Contains(ready, StringComparison.Ordinal))
            {
                continue;
            }

            // The output is read to its end, because a full pipe would block the program.
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return (new ServerProcess(process), line);
        }

        await process.WaitForExitAsync(cancellationToken);
        process.Dispose();
        return null;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>The run; <see langword="null"/> if the program does not exist.</returns>
    public static async Task<ProcessRun?> TryRunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await ProcessRun.RunAsync(new ProcessStartInfo(program, arguments) { WorkingDirectory = AppContext.BaseDirectory }, cancellationToken);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process? TryStart(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
