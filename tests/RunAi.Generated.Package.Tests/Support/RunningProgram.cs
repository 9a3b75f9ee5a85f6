using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Represents a program that runs until it is disposed.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Task<string> _error;

    private RunningProgram(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Starts a program without the settings of the machine.</summary>
    public static RunningProgram Start(string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : Path.GetDirectoryName(arguments.First())!,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("RUNAI_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        // For programs that are not started by 'dotnet'. The runtime is in shared/Microsoft.NETCore.App/VERSION.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new RunningProgram(Process.Start(start) ?? throw new InvalidOperationException($"'{file}' did not start."));
    }

    /// <summary>Reads NAME=value lines up to a name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadSettingsAsync(string last)
    {
        var text = await ReadUntilAsync(last + "=");
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
    }

    /// <summary>Reads the output up to the first line that contains a text.</summary>
    public async Task<string> ReadUntilAsync(string text)
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _output.AppendLine(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return _output.ToString();
            }
        }

        throw new InvalidOperationException($"The program ended without the line '{text}':\n{_output}{await _error}");
    }

    /// <summary>Reads the rest of the output of a program that ends by itself with the exit code 0.</summary>
    public async Task<string> ReadToEndAsync()
    {
        _output.Append(await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(_process.ExitCode == 0, $"Exit code {_process.ExitCode}:\n{_output}{await _error}");
        return _output.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
