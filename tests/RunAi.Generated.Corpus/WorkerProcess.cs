using System.Diagnostics;
using System.Globalization;

namespace RunAi.Generated.Corpus;

/// <summary>A process that works on one spec after another, so that one which ends its process ends nothing else.</summary>
internal sealed class WorkerProcess(TimeSpan timeout) : IDisposable
{
    private Process? _process;

    public async Task<SpecRow> RunAsync(string path)
    {
        _process ??= Start();
        await _process.StandardInput.WriteLineAsync(path);
        await _process.StandardInput.FlushAsync();
        using var limit = new CancellationTokenSource(timeout);
        try
        {
            if (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                return RowJson.Read(line);
            }

            await _process.WaitForExitAsync(limit.Token);
            var code = _process.ExitCode;
            Stop();
            return new SpecRow { Spec = path, Exception = string.Create(CultureInfo.InvariantCulture, $"The process ended with exit code {code}, as it does when the stack overflows or memory ends.") };
        }
        catch (OperationCanceledException)
        {
            Stop();
            return new SpecRow { Spec = path, Exception = string.Create(CultureInfo.InvariantCulture, $"No result within {timeout.TotalSeconds} seconds.") };
        }
    }

    public void Dispose() => Stop();

    private static Process Start() => Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
    {
        ArgumentList = { "--worker" },
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private void Stop()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
        }

        _process?.Dispose();
        _process = null;
    }
}
