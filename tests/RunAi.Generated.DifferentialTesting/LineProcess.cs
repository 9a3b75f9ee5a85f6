using System.Diagnostics;
using System.Globalization;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>A process that responds to each line with a line. A process that exits or times out is replaced, so that the run can continue.</summary>
public sealed class LineProcess(string file, IReadOnlyList<string> arguments, TimeSpan timeout) : IDisposable
{
    private Process? _process;

    public async Task<LineResponse> SendAsync(string line)
    {
        _process ??= Start();
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
        using var limit = new CancellationTokenSource(timeout);
        try
        {
            if (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } response)
            {
                return new LineResponse(response, null);
            }

            await _process.WaitForExitAsync(limit.Token);
            var code = _process.ExitCode;
            Stop();
            return new LineResponse(
                null, string.Create(CultureInfo.InvariantCulture, $"The process exited with code {code}, possibly after a stack overflow or out of memory."));
        }
        catch (OperationCanceledException)
        {
            Stop();
            return new LineResponse(null, string.Create(CultureInfo.InvariantCulture, $"No result within {timeout.TotalSeconds} seconds."));
        }
    }

    public void Dispose() => Stop();

    private Process Start() => Process.Start(new ProcessStartInfo(file, arguments)
    {
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
