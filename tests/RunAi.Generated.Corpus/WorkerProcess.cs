using System.Reflection;
using RunAi.Generated.DifferentialTesting;

namespace RunAi.Generated.Corpus;

/// <summary>The processes that work on one spec after another: one for us and the readers that fit beside us, one for the reader that does not.</summary>
internal sealed class WorkerProcess(TimeSpan timeout, bool compare) : IDisposable
{
    private readonly LineProcess _worker = new(
        GetProgramPath(typeof(WorkerProcess).Assembly.Location), compare ? ["--compare", "--worker"] : ["--worker"], timeout);
    private readonly LineProcess _openApi3Process = new(GetOpenApi3ProgramPath(), [], timeout);

    public async Task<WorkerResponse> RunAsync(string path)
    {
        var response = await _worker.SendAsync(path);
        if (response.Line is null)
        {
            return new WorkerResponse(new SpecRow { Spec = path, Exception = response.Failure }, []);
        }

        var work = RowJson.ReadResponse(response.Line);
        return compare && work.Row.Version is ['3', '.', '1' or '2', ..]
            ? work with { Comparisons = [.. work.Comparisons, .. await CompareWithOpenApi3Async(path)] }
            : work;
    }

    public void Dispose()
    {
        _worker.Dispose();
        _openApi3Process.Dispose();
    }

    private async Task<IReadOnlyList<ComparisonResult>> CompareWithOpenApi3Async(string path)
    {
        var response = await _openApi3Process.SendAsync(path);
        return response.Line is { } line ? ComparisonLineProtocol.Read(line) : [ComparisonResult.Failed("Microsoft.OpenApi", path, response.Failure!)];
    }

    // Two versions of one assembly can't meet in a process, so the newer one is a program of its own, which is built with this one.
    private static string GetOpenApi3ProgramPath() => GetProgramPath(
        typeof(WorkerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "OpenApi3Program").Value!);

    // Beside the assembly, whatever process runs this one: it may be dotnet itself.
    private static string GetProgramPath(string assembly) => Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
}
